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

    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9-]{0,80}?)(-answer)?");
    private static final Pattern PAGE = Pattern.compile("https?://[^/]+/(learn/[a-z0-9-]+|calculators|embed)(?=[/?#]|$).*");

    static Surroundings of(Context ctx, CardView card) {
        Matcher target = ID.matcher(header(ctx, "HX-Target"));
        boolean known = target.matches();
        Matcher current = PAGE.matcher(header(ctx, "HX-Current-URL"));
        String page = current.matches() ? current.group(1) : "";
        boolean article = page.startsWith("learn/");
        String folder = article ? "/" + page + "/calculators/" : page.equals("embed") ? "/embed/" : "/calculators/";
        return new Surroundings(known ? target.group(1) : card.id(), folder + card.calculator().name(),
                page.equals("calculators") || page.equals("embed"), page.equals("calculators"), known && target.group(2) == null);
    }

    private static String header(Context ctx, String name) {
        String value = ctx.header(name);
        return value == null ? "" : value;
    }
}
