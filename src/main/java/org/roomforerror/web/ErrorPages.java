package org.roomforerror.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiConsumer;

/** Answers what went wrong in the language of the address at which it did. */
final class ErrorPages {

    private final List<Errors> languages;

    /** @param languages English first */
    ErrorPages(List<Errors> languages) {
        this.languages = languages;
    }

    void handle(RoutesConfig config) {
        error(config, 400, Errors::badRequest);
        error(config, 403, Errors::notFromHere);
        error(config, 404, Errors::notFound);
        error(config, 405, Errors::notAllowed);
        error(config, 413, Errors::tooLarge);
        error(config, 429, Errors::tooMany);
        config.exception(Exception.class, (e, ctx) -> spoken(ctx).unforeseen(e, ctx));
    }

    private void error(RoutesConfig config, int status, BiConsumer<Errors, Context> answer) {
        config.error(status, ctx -> answer.accept(spoken(ctx), ctx));
    }

    /** English unless the address begins with another language. */
    private Errors spoken(Context ctx) {
        return languages.stream().skip(1).filter(errors -> errors.speakAt(ctx.path())).findFirst().orElse(languages.get(0));
    }
}
