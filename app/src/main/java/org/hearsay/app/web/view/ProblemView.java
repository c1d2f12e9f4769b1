package org.hearsay.app.web.view;

/// Why there is no page.
///
/// @param status of HTTP
/// @param detail what is wrong, and what to do
public record ProblemView(int status, String title, String detail) {}
