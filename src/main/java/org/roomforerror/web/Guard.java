package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

import java.net.URI;

/**
 * What every answer carries and every POST must show: strict headers, and proof that a form was sent from a page of
 * ours. A client that names no origin at all (curl, a text browser) holds no cookie of someone else's and may post.
 */
final class Guard {

    private static final String POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'");

    private Guard() {
    }

    /** Runs before every request; a page meant for other people's frames loosens {@code frame-ancestors} itself. */
    static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY + "; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (isSecure(ctx)) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The policy of a bare card that may stand in anybody's page. */
    static void framedAnywhere(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY + "; frame-ancestors *");
    }

    /** Refuses a POST that another site sent with a visitor's browser. */
    static void sameOrigin(Context ctx) {
        if (!ctx.req().getMethod().equals("POST")) {
            return;
        }
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        boolean ours = site != null ? site.equals("same-origin") || site.equals("none")
                : origin == null || isHost(origin, ctx.header("Host"));
        if (!ours) {
            throw new ForbiddenResponse("This form was not sent from a page of this site.");
        }
    }

    /** Whether the visitor's connection is encrypted, as seen by us or by the proxy in front of us. */
    static boolean isSecure(Context ctx) {
        return ctx.req().isSecure() || "https".equals(ctx.header("X-Forwarded-Proto"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
