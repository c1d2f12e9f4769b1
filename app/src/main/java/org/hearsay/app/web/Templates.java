package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.hearsay.app.web.api.Reply;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.view.Shell;
import org.jspecify.annotations.Nullable;

/// Writes pages. Thread-safe.
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;
    private final Guard guard;
    private final boolean fetches;

    /// @param fetches whether addresses are fetched for those who show the token
    Templates(Assets assets, Guard guard, boolean fetches) {
        this.fetches = fetches;
        this.assets = assets;
        this.guard = guard;
    }

    /// Answers with the page that the template of this name makes of `view`.
    ///
    /// @param here address of the menu's entry that it belongs to; empty if it belongs to none
    void show(Context context, String template, String title, String here, Object view) {
        show(context, template, title, here, null, view);
    }

    /// @param feed address of an Atom feed of what the page shows; `null` if there is none
    void show(Context context, String template, String title, String here, @Nullable String feed, Object view) {
        Shell shell = new Shell(title, here, guard.formKey(context), feed, fetches, assets::address);
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("shell", shell, "view", view), out);
        Reply.send(context, "text/html; charset=utf-8", out.toString());
    }
}
