package org.roomforerror.web;

import io.javalin.http.Context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps whole pages as prepared bytes, drawn once per version of the content. Safe for use by many threads. */
public final class PageCache {

    private final boolean keeps;
    private final Map<String, Body> pages = new ConcurrentHashMap<>();

    /** @param keeps false in development, where every reload draws anew */
    public PageCache(boolean keeps) {
        this.keeps = keeps;
    }

    /** Sends the page of this key, drawing it first where it is not kept yet. The key is a path of ours, never a visitor's text. */
    public void send(Context ctx, String key, Supplier<String> html) {
        Body page = keeps
                ? pages.computeIfAbsent(key, absent -> Body.html(html.get()).lasting())
                : Body.html(html.get());
        ctx.header("Cache-Control", "no-cache");
        page.send(ctx);
    }

    /**
     * A page that may hold something of the visitor's own.
     *
     * @param alike whether it is the same for everybody; then it is kept, else drawn for this request alone
     */
    void send(Context ctx, String key, boolean alike, Supplier<String> html) {
        if (alike) {
            send(ctx, key, html);
        } else {
            ctx.header("Cache-Control", "no-store");
            Body.html(html.get()).send(ctx);
        }
    }
}
