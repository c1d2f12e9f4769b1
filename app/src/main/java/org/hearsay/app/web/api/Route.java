package org.hearsay.app.web.api;

import io.javalin.http.Handler;

/// A way in.
///
/// @param method `GET` or `POST`
/// @param path with `{name}` for what varies
public record Route(String method, String path, Handler handler) {}
