package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.roomforerror.quiz.RandomId;

/** The learner's cookie: one random id, set with the first answer and not before, read by this site only. */
final class Visitor {

    private static final String NAME = "learner";

    /** As long as browsers keep any cookie. */
    private static final int SECONDS = Math.toIntExact(Duration.ofDays(400).toSeconds());

    private Visitor() {
    }

    static Optional<RandomId> of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(NAME)).flatMap(RandomId::parse);
    }

    static void remember(Context ctx, RandomId id) {
        set(ctx, id.text(), SECONDS);
    }

    static void forget(Context ctx) {
        set(ctx, "", 0);
    }

    private static void set(Context ctx, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(Guard.isSecure(ctx));
        cookie.setMaxAge(seconds);
        ctx.cookie(cookie);
    }
}
