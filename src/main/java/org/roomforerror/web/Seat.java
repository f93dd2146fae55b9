package org.roomforerror.web;

import org.roomforerror.calculator.Calculator;

/**
 * Where a card stands, and so where its form is posted and its own links lead: whoever fills it in stays there.
 *
 * @param id   the card's, unique on its page
 * @param path of the page, or of the frame
 */
public record Seat(String id, Kind kind, String path) {

    /** What kind of place it is. */
    enum Kind { OWN_PAGE, FRAME, FIRST_PAGE, INSIDE }

    static Seat ownPage(Calculator calculator) {
        return new Seat(calculator.name(), Kind.OWN_PAGE, "/calculators/" + calculator.name());
    }

    /** A bare card in somebody else's page. */
    static Seat frame(Calculator calculator) {
        return new Seat(calculator.name(), Kind.FRAME, "/embed/" + calculator.name());
    }

    static Seat firstPage() {
        return new Seat("home", Kind.FIRST_PAGE, "/");
    }

    /** Inside a page about something else, which may hold several. */
    static Seat inside(String page, String id) {
        return new Seat(id, Kind.INSIDE, page);
    }

    /** Where the form is posted. */
    public String action() {
        return kind == Kind.INSIDE ? path + "/calculators/" + id : path;
    }

    /** Whether the calculator has the page to itself, which then bears its title. */
    public boolean alone() {
        return kind != Kind.INSIDE;
    }

    /** Whether the page's address is the answer's. */
    boolean ownPage() {
        return kind == Kind.OWN_PAGE;
    }

    /** Whether links away have to open a window of their own, because our pages do not let themselves be framed. */
    public boolean framed() {
        return kind == Kind.FRAME;
    }

    /** Where a visitor lands after the answer. */
    public String resultId() {
        return alone() ? "result" : id + "-result";
    }

    /** The link by which this place opens with the card filled in, at its answer. */
    public String way(String query) {
        return path + (kind == Kind.INSIDE ? "?" + Cards.FILLED + "=" + id + "&" : "?") + query + "#" + resultId();
    }

    /** The link by which this place opens with the card filled in as far as it is, at the card. */
    String opened(String query) {
        return way(query).replaceFirst("[?&]?#.*", "#" + id);
    }
}
