package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a card stands that asks for a part of itself, as htmx tells it.
 *
 * @param id        the card's id on its page
 * @param action    where its form is posted there
 * @param alone     whether the page is the card's own, or a frame's
 * @param ownPage   whether the page's address is the answer's
 * @param wholeCard whether the whole card is asked for
 */
record Surroundings(String id, String action, boolean alone, boolean ownPage, boolean wholeCard) {

    private static final Pattern TARGET = Pattern.compile("([a-z][a-z0-9-]{0,80}?)(-answer)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+((?:/[a-zA-Z0-9-]+)*/?)(?:[?#].*)?");

    static Surroundings of(Context ctx, Language language, CardView card) {
        Matcher target = TARGET.matcher(header(ctx, "HX-Target"));
        boolean known = target.matches();
        String id = known ? target.group(1) : card.id();
        Matcher address = ADDRESS.matcher(header(ctx, "HX-Current-URL"));
        String page = address.matches() ? language.bare(address.group(1)) : "/";
        boolean own = page.equals(card.home());
        boolean framed = page.equals("/embed/" + card.calculator().name());
        String action = own || framed ? page : page.equals("/") ? card.home() : page + "/calculators/" + id;
        return new Surroundings(id, action, own || framed, own, known && target.group(2) == null);
    }

    private static String header(Context ctx, String name) {
        String value = ctx.header(name);
        return value == null ? "" : value;
    }
}
