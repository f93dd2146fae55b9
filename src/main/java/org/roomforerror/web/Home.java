package org.roomforerror.web;

import io.javalin.http.Context;

import java.util.Map;

/** The first page: what this is, one number to try, three doors. */
final class Home {

    private final Pages pages;
    private final PageCache cache;

    Home(Pages pages, PageCache cache) {
        this.pages = pages;
        this.cache = cache;
    }

    void show(Context ctx) {
        cache.send(ctx, "/", () -> pages.page("home", Map.of("head",
                Head.of("Room for Error", "Understand warnings, margin calls and liquidations, and see where yours would come.", "/"))));
    }
}
