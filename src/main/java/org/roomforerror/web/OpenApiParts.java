package org.roomforerror.web;

import static org.roomforerror.web.JsonShape.HOUR;
import static org.roomforerror.web.JsonShape.MAYBE_NUMBER;
import static org.roomforerror.web.JsonShape.NUMBER;
import static org.roomforerror.web.JsonShape.TEXT;
import static org.roomforerror.web.JsonShape.YES_OR_NO;
import static org.roomforerror.web.JsonShape.described;
import static org.roomforerror.web.JsonShape.list;
import static org.roomforerror.web.JsonShape.nullable;
import static org.roomforerror.web.JsonShape.object;
import static org.roomforerror.web.JsonShape.ref;
import static org.roomforerror.web.JsonShape.words;
import static org.roomforerror.web.OpenApi.ordered;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.roomforerror.systems.Carry;
import org.roomforerror.window.Assumption;

/** What only some calculators answer, by calculator. */
final class OpenApiParts {

    private OpenApiParts() {
    }

    static Map<String, Object> all() {
        Map<String, Object> all = ordered();
        List.of(position(), changes(), account(), loan(), funding(), time(), replay()).forEach(all::putAll);
        return all;
    }

    private static Map<String, Object> position() {
        return ordered(
                "ownWarning", described("a warning that was asked for beside those of the system", object("distance", NUMBER,
                        "outcome", words("at", "never", "past"), "price", MAYBE_NUMBER)),
                "systems", described("the position in every system", list(object("system", ref("System"), "position", ref("Position"), "ladder", ref("Ladder"),
                        "assessment", ref("Assessment"), "working", list(ref("Step")), "leftOut", list(ref("LeftOut")), "canBeOpened", YES_OR_NO, "link", TEXT))),
                "leverages", described("a ladder for each leverage", list(object("leverage", NUMBER, "notional", NUMBER, "ladder", ref("Ladder")))),
                "room", described("the largest leverage that leaves the room that was asked for", object("wanted", NUMBER, "stage", words(OpenApiSchemas.stages()),
                        "outcome", words("leverage", "none"), "leverage", MAYBE_NUMBER)));
    }

    private static Map<String, Object> changes() {
        return ordered(
                "changes", described("the position after each change", list(object("change", TEXT,
                        "way", words("adding", "withdrawing", "closing", "buying", "repaying", "reaching"), "amount", NUMBER, "paidIn", NUMBER,
                        "position", ref("Position"), "ladder", ref("Ladder"), "assessment", ref("Assessment")))),
                "tooLate", described("whether it would have been closed before the price now", YES_OR_NO),
                "spare", described("how much collateral could be taken out now before the call", NUMBER),
                "target", described("what the ways lead clear of, or back to", object("stage", TEXT, "says", TEXT)),
                "remedies", described("ways to get clear of a stage", list(ref("Remedy"))));
    }

    private static Map<String, Object> account() {
        Map<String, Object> shock = object("factor", NUMBER, "move", NUMBER, "collateral", NUMBER, "stage", ref("Standing"), "equity", NUMBER,
                "requirement", NUMBER, "ratio", ref("Ratio"));
        return ordered(
                "account", described("the account as it stands", object("collateral", NUMBER, "stage", ref("Standing"), "equity", NUMBER, "requirement", NUMBER,
                        "ratio", ref("Ratio"))),
                "positions", described("the positions of an account, each with the rules it goes by", list(object("asset", TEXT, "system", TEXT, "version", TEXT,
                        "side", words("long", "short"), "quantity", NUMBER, "entry", NUMBER, "price", NUMBER, "requirement", NUMBER))),
                "shock", described("the account after the common move that was asked for", shock),
                "ladders", described("a ladder for each asset, the others held still", list(object("asset", TEXT, "ladder", ref("Ladder")))),
                "joint", described("the ladder of all prices moved together; prices are factors", ref("Ladder")),
                "burdens", described("what each position takes from the room", list(object("asset", TEXT, "side", words("long", "short"), "loss", NUMBER,
                        "demand", NUMBER, "taken", NUMBER))));
    }

    private static Map<String, Object> loan() {
        return ordered(
                "loanToValue", described("the loan-to-value to get back to", NUMBER),
                "cures", described("ways back at the price now and at each stage", list(object("at", described("now, or a stage", TEXT), "price", NUMBER,
                        "remedies", list(ref("Remedy"))))),
                "sale", described("what a sale leaves, at its price and beyond it; below zero where that much is still owed",
                        list(object("beyond", NUMBER, "price", NUMBER, "fetched", NUMBER, "left", NUMBER))));
    }

    private static Map<String, Object> funding() {
        return ordered(
                "drain", described("what funding, interest or fees take", object("kind", words(Arrays.stream(Carry.Cost.values()).map(Carry.Cost::id).toList()),
                        "rate", NUMBER, "from", words("entered", "rule-book", "assumed"), "hours", described("from one payment to the next", NUMBER),
                        "compound", YES_OR_NO, "perPayment", NUMBER)),
                "due", described("when each stage comes by funding or interest alone", list(object("stage", words(OpenApiSchemas.stages()), "label", TEXT,
                        "outcome", words("past", "after", "never"), "payments", MAYBE_NUMBER, "hours", MAYBE_NUMBER))));
    }

    private static Map<String, Object> time() {
        Map<String, Object> hours = object("stated", MAYBE_NUMBER, "shortest", MAYBE_NUMBER, "longest", MAYBE_NUMBER);
        Map<String, Object> window = object("says", TEXT, "counts?", words("from-call", "from-price"), "from?", NUMBER, "to?", NUMBER, "distance?", NUMBER,
                "typicalHours?", described("the distance over what the price typically moves in an hour", NUMBER), "volatility?", NUMBER, "level?", TEXT,
                "fastestTenth?", hours, "median?", hours, "within?", list(chance("hours", NUMBER)), "notWithin?", chance("hours", NUMBER),
                "tooLate?", chance("notice", words("after", "promised", "asleep", "now-and-then"), "hours", NUMBER), "assumptions?", assumptions(),
                "sameHour?", described("replay: whether call and liquidation fall into one hour", YES_OR_NO),
                "hoursAtLeast?", described("replay: whole hours between them, at least", NUMBER), "hoursAtMost?", NUMBER);
        return ordered("window", described("the time from call to liquidation: an estimate, or what a tape shows", window));
    }

    private static Map<String, Object> replay() {
        Map<String, Object> reached = object("stage", words(OpenApiSchemas.stages()), "label", TEXT, "hour", HOUR, "price", NUMBER, "met", NUMBER);
        return ordered(
                "tape", described("the price tape", object("id", TEXT, "name", TEXT, "price", TEXT, "unit", TEXT, "first", HOUR, "last", HOUR)),
                "opened", described("the hour of the opening", HOUR),
                "reached", described("the stages that a tape reached", list(reached)),
                "topUp", described("what adding collateral at the call would have done", object("added", NUMBER, "says", TEXT, "ladder?", ref("Ladder"),
                        "liquidation?", nullable(reached))),
                "steps", described("the hours of the replay, or the one asked for", list(object("step", NUMBER, "hour", HOUR, "worst", NUMBER,
                        "stage", ref("Standing"), "equityAtWorst", NUMBER, "equityAtClose", MAYBE_NUMBER, "begun", list(words(OpenApiSchemas.stages())),
                        "still", described("what can still be done at the end of the hour", TEXT)))),
                "assumptions", described("what is taken for granted, and what happens to the time if it is wrong", assumptions()));
    }

    /** An estimated share of all cases, with the ends of its range. */
    private static Map<String, Object> chance(Object... about) {
        Object[] all = Arrays.copyOf(about, about.length + 6);
        System.arraycopy(new Object[] {"stated", NUMBER, "least", NUMBER, "most", NUMBER}, 0, all, about.length, 6);
        return object(all);
    }

    private static Map<String, Object> assumptions() {
        return list(object("what", TEXT, "direction", words(Arrays.stream(Assumption.Direction.values()).map(Assumption.Direction::id).toList())));
    }
}
