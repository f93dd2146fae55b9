package org.roomforerror.web;

import static org.roomforerror.web.JsonShape.MAYBE_NUMBER;
import static org.roomforerror.web.JsonShape.NUMBER;
import static org.roomforerror.web.JsonShape.TEXT;
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
import java.util.stream.Stream;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Way;
import org.roomforerror.systems.LeftOut;

/** The shapes of the answers that programs get: what every answer holds. What only some hold, {@link OpenApiParts} describes. */
final class OpenApiSchemas {

    private OpenApiSchemas() {
    }

    static Map<String, Object> all() {
        return ordered(
                "Answer", answer(),
                "Problems", object("errors", list(object("field", described("the parameter; empty where the whole request is wrong", TEXT), "message", TEXT))),
                "System", nullable(object("id", TEXT, "kind", words(Arrays.stream(Kind.values()).map(Kind::id).toList()),
                        "version", TEXT, "asOf", ordered("type", List.of("string", "null"), "format", "date"),
                        "source", described("a whole address; for rules of one's own, words", TEXT), "quote", TEXT, "asset", TEXT, "actsOn", TEXT,
                        "units", described("what prices, collateral and quantities are counted in", object("price", TEXT, "collateral", TEXT, "quantity", TEXT)))),
                "Position", object("side", words("long", "short"), "quantity", NUMBER, "entry", NUMBER, "collateral", NUMBER, "leverage", NUMBER, "notional", NUMBER),
                "Rung", object("stage", words(stages()), "label", TEXT, "outcome", words("at", "never", "past"), "price?", NUMBER, "exact?", NUMBER, "reason?", TEXT,
                        "move?", described("from entry, a fraction of it", NUMBER), "moveFromPrice?", described("from the price now, a fraction of it", NUMBER),
                        "left?", described("what is left of one's own money there", NUMBER)),
                "Ladder", list(ref("Rung")),
                "Assessment", nullable(object("price", NUMBER, "stage", ref("Standing"), "support", NUMBER, "requirement", NUMBER, "equity", NUMBER, "profit", NUMBER,
                        "ratio", ref("Ratio"), "effectiveLeverage", MAYBE_NUMBER, "tier?", object("number", NUMBER, "rate", NUMBER, "amount", NUMBER))),
                "Standing", described("the last stage that has begun, or open", words(standings())),
                "Ratio", object("name", TEXT, "value", MAYBE_NUMBER, "better", words("higher", "lower")),
                "Step", object("stage?", TEXT, "says", TEXT, "formula", TEXT, "value", NUMBER),
                "LeftOut", object("what", TEXT, "direction", words(Arrays.stream(LeftOut.Direction.values()).map(LeftOut.Direction::id).toList())),
                "Remedy", object("way", words(Arrays.stream(Way.values()).map(Way::id).toList()), "outcome", words("amount", "impossible", "not-needed"),
                        "money?", NUMBER, "quantity?", NUMBER, "share?", NUMBER, "reason?", TEXT));
    }

    private static Map<String, Object> answer() {
        Map<String, Object> answer = object(
                "system", described("null where the answer is about many systems: each of them has its own", ref("System")),
                "position?", described("as it was asked about; for a leverage left open, at ten times", ref("Position")), "ladder?", ref("Ladder"),
                "assessment?", described("null where the answer is about many systems", ref("Assessment")),
                "working", list(ref("Step")), "leftOut", list(ref("LeftOut")),
                "answer", described("the answer as one sentence", TEXT),
                "inputs", ordered("type", "object", "description", "what was read, by parameter", "additionalProperties", TEXT),
                "link", described("the canonical link, pinned to the version of the rules", TEXT));
        @SuppressWarnings("unchecked")
        Map<String, Object> properties = (Map<String, Object>) answer.get("properties");
        properties.putAll(OpenApiParts.all());
        return answer;
    }

    static List<String> stages() {
        return Arrays.stream(StageName.values()).map(StageName::id).toList();
    }

    private static List<String> standings() {
        return Stream.concat(Stream.of("open"), stages().stream()).toList();
    }
}
