package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.calculator.Calculator;

/**
 * A card that asks for a part of itself, as htmx tells of it.
 *
 * @param wholeCard whether the whole card is asked for, or only its answer
 */
record Surroundings(Seat seat, boolean wholeCard) {

    private static final Pattern TARGET = Pattern.compile("([a-z][a-z0-9-]{0,80}?)(-answer)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+((?:/[a-zA-Z0-9-]+)*/?)(?:[?#].*)?");

    static Surroundings of(Context ctx, Language language, Calculator calculator) {
        Matcher target = TARGET.matcher(header(ctx, "HX-Target"));
        Matcher address = ADDRESS.matcher(header(ctx, "HX-Current-URL"));
        String id = target.matches() ? target.group(1) : calculator.name();
        String page = address.matches() ? language.bare(address.group(1)) : "/";
        return new Surroundings(seat(calculator, page, id), target.matches() && target.group(2) == null);
    }

    private static Seat seat(Calculator calculator, String page, String id) {
        Seat framed = Seat.frame(calculator);
        if (page.equals(framed.path())) {
            return framed;
        }
        Seat own = Seat.ownPage(calculator);
        return page.equals(own.path()) || page.equals("/") ? own : Seat.inside(page, id);
    }

    private static String header(Context ctx, String name) {
        String value = ctx.header(name);
        return value == null ? "" : value;
    }
}
