package org.hearsay.app.web.view;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The frame around every page.
///
/// @param title of the page
/// @param here address of the entry of the main menu that the page belongs to
/// @param formKey what a form that writes must bring back; `null` if the browser has not shown the token
/// @param feed address of an Atom feed of what the page shows; `null` if there is none
/// @param fetches whether addresses are fetched for those who show the token
/// @param assets gives the address of a file that comes with the pages
public record Shell(
        String title,
        String here,
        @Nullable String formKey,
        @Nullable String feed,
        boolean fetches,
        UnaryOperator<String> assets) {

    /// An entry of the main menu.
    public record Place(String name, String address) {}

    private static final List<Place> MENU = List.of(
            new Place("Search", "/search"),
            new Place("Speakers", "/speakers"),
            new Place("Outlets", "/outlets"),
            new Place("Disputes", "/disputes"),
            new Place("Commitments", "/commitments"),
            new Place("Timeline", "/timeline"),
            new Place("Matters", "/matters"),
            new Place("Corrections", "/corrections"),
            new Place("Read a text", "/read"));

    public List<Place> menu() {
        return MENU;
    }

    /// Whether the bar offers to search: not where the page itself does.
    public boolean searchable() {
        return !here.equals("/") && !here.equals("/search");
    }

    /// Whether a form may offer to fetch an address.
    public boolean mayFetch() {
        return fetches && signedIn();
    }

    public boolean signedIn() {
        return formKey != null;
    }

    public String asset(String name) {
        return assets.apply(name);
    }
}
