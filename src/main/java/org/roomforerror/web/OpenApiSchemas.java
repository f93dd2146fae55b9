package org.roomforerror.web;

import static org.roomforerror.web.OpenApi.ordered;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.LeftOut;

/** The shapes of the answers that programs get. Numbers are strings in plain notation, so that no digit is lost. */
final class OpenApiSchemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NUMBER = ordered("type", "string", "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
    private static final Map<String, Object> MAYBE_NUMBER = ordered("type", List.of("string", "null"));
    private static final Map<String, Object> YES_OR_NO = words(List.of("true", "false"));
    private static final Map<String, Object> ANYTHING = Map.of("type", "object");

    private OpenApiSchemas() {
    }

    static Map<String, Object> all() {
        return ordered(
                "Answer", answer(),
                "Problems", object(List.of("errors"), ordered("errors", list(object(List.of("field", "message"), ordered("field", TEXT, "message", TEXT))))),
                "System", nullable(object(List.of("id", "kind", "version", "asOf", "source", "units"), ordered("id", TEXT, "kind", words(Arrays.stream(Kind.values()).map(Kind::id).toList()),
                        "version", TEXT, "asOf", ordered("type", List.of("string", "null"), "format", "date"), "source", described("a whole address; for rules of one's own, words", TEXT),
                        "quote", TEXT, "asset", TEXT, "actsOn", TEXT,
                        "units", described("what prices, collateral and quantities are counted in", object(List.of("price", "collateral", "quantity"),
                                ordered("price", TEXT, "collateral", TEXT, "quantity", TEXT)))))),
                "Position", object(List.of("side", "quantity", "entry", "collateral", "leverage", "notional"), ordered("side", words(List.of("long", "short")),
                        "quantity", NUMBER, "entry", NUMBER, "collateral", NUMBER, "leverage", NUMBER, "notional", NUMBER)),
                "Rung", object(List.of("stage", "label", "outcome"), ordered("stage", words(Arrays.stream(StageName.values()).map(StageName::id).toList()),
                        "label", TEXT, "outcome", words(List.of("at", "never", "past")), "price", NUMBER, "exact", NUMBER, "reason", TEXT,
                        "move", described("from entry, a fraction of it", NUMBER), "moveFromPrice", described("from the price now, a fraction of it", NUMBER),
                        "left", described("what is left of one's own money there", NUMBER))),
                "Ladder", list(ref("Rung")),
                "Assessment", nullable(object(List.of("price", "stage", "support", "requirement", "equity", "ratio", "effectiveLeverage"), ordered("price", NUMBER,
                        "stage", TEXT, "support", NUMBER, "requirement", NUMBER, "equity", NUMBER, "profit", NUMBER,
                        "ratio", ref("Ratio"),
                        "effectiveLeverage", MAYBE_NUMBER,
                        "tier", object(List.of("number", "rate", "amount"), ordered("number", NUMBER, "rate", NUMBER, "amount", NUMBER))))),
                "AccountState", object(List.of("collateral", "stage", "equity", "requirement", "ratio"), ordered("collateral", NUMBER, "stage", TEXT,
                        "equity", NUMBER, "requirement", NUMBER, "ratio", ref("Ratio"))),
                "Ratio", object(List.of("name", "value", "better"), ordered("name", TEXT, "value", MAYBE_NUMBER, "better", words(List.of("higher", "lower")))),
                "Step", object(List.of("says", "formula", "value"), ordered("stage", TEXT, "says", TEXT, "formula", TEXT, "value", NUMBER)),
                "LeftOut", object(List.of("what", "direction"), ordered("what", TEXT, "direction", words(Arrays.stream(LeftOut.Direction.values()).map(LeftOut.Direction::id).toList()))));
    }

    private static Map<String, Object> answer() {
        return object(List.of("system", "answer", "inputs", "link"), ordered(
                "system", described("null where the answer is about many systems: each of them has its own", ref("System")),
                "position", described("as it was asked about; for a leverage left open, at ten times", ref("Position")), "ladder", ref("Ladder"),
                "assessment", described("null where the answer is about many systems", ref("Assessment")),
                "working", list(ref("Step")), "leftOut", list(ref("LeftOut")),
                "answer", ordered("type", "string", "description", "the answer as one sentence"),
                "inputs", ordered("type", "object", "description", "what was read, by parameter", "additionalProperties", TEXT),
                "link", ordered("type", "string", "description", "the canonical link, pinned to the version of the rules"),
                "ownWarning", described("a warning that was asked for beside those of the system", object(List.of("distance", "outcome", "price"),
                        ordered("distance", NUMBER, "outcome", words(List.of("at", "never", "past")), "price", MAYBE_NUMBER))),
                "systems", described("the position in every system", list(object(
                        List.of("system", "position", "ladder", "assessment", "working", "leftOut", "canBeOpened", "link"),
                        ordered("system", ref("System"), "position", ref("Position"), "ladder", ref("Ladder"), "assessment", ref("Assessment"),
                                "working", list(ref("Step")), "leftOut", list(ref("LeftOut")), "canBeOpened", YES_OR_NO, "link", TEXT)))),
                "leverages", described("a ladder for each leverage", list(object(List.of("leverage", "notional", "ladder"),
                        ordered("leverage", NUMBER, "notional", NUMBER, "ladder", ref("Ladder"))))),
                "room", described("the largest leverage that leaves the room that was asked for", object(List.of("wanted", "stage", "outcome", "leverage"),
                        ordered("wanted", NUMBER, "stage", TEXT, "outcome", words(List.of("leverage", "none")), "leverage", MAYBE_NUMBER))),
                "changes", described("the position after each change", list(object(
                        List.of("change", "way", "amount", "paidIn", "position", "ladder", "assessment"),
                        ordered("change", TEXT, "way", words(List.of("adding", "withdrawing", "closing", "buying", "repaying", "reaching")), "amount", NUMBER,
                                "paidIn", NUMBER, "position", ref("Position"), "ladder", ref("Ladder"), "assessment", ref("Assessment"))))),
                "tooLate", described("whether it would have been closed before the price now", YES_OR_NO),
                "spare", described("how much collateral could be taken out now before the call", NUMBER),
                "target", described("what the ways lead clear of, or back to", object(List.of("stage", "says"), ordered("stage", TEXT, "says", TEXT))),
                "remedies", described("ways to get clear of a stage", list(object(List.of("way", "outcome"), ordered("way", TEXT,
                        "outcome", words(List.of("amount", "impossible", "not-needed")), "money", NUMBER, "quantity", NUMBER, "share", NUMBER, "reason", TEXT)))),
                "account", described("the account as it stands", ref("AccountState")),
                "positions", described("the positions of an account, each with the rules it goes by", list(ANYTHING)),
                "shock", described("the account after the common move that was asked for", ANYTHING),
                "loanToValue", described("the loan-to-value to get back to", NUMBER),
                "cures", described("ways back at the price now and at each stage", list(ANYTHING)),
                "sale", described("what a sale leaves, at its price and beyond it", list(ANYTHING)),
                "ladders", described("a ladder for each asset, the others held still", list(ANYTHING)),
                "joint", described("the ladder of all prices moved together; prices are factors", ref("Ladder")),
                "burdens", described("what each position takes from the room", list(ANYTHING)),
                "drain", described("what funding or interest takes", ANYTHING),
                "due", described("when each stage comes by funding or interest alone", list(ANYTHING)),
                "window", described("the time from call to liquidation", Map.of()),
                "tape", described("the price tape", Map.of()),
                "reached", described("the stages that a tape reached", list(ANYTHING)),
                "opened", ordered("type", "string", "format", "date-time", "description", "the hour of the opening"),
                "topUp", described("what adding collateral at the call would have done", ANYTHING),
                "steps", described("the hours of the replay, or the one asked for", list(ANYTHING)),
                "assumptions", described("what is taken for granted, and what happens to the time if it is wrong", list(ANYTHING))));
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        Map<String, Object> nullable = ordered();
        nullable.putAll(schema);
        nullable.put("type", List.of("object", "null"));
        return nullable;
    }

    private static Map<String, Object> described(String words, Map<String, Object> schema) {
        Map<String, Object> described = ordered("description", words);
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> words(List<String> words) {
        return ordered("type", "string", "enum", words);
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }
}
