package org.roomforerror.calculator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;

/** Every calculator of the real content with its examples, for table tests. */
public final class CalculatorCases {

    public static final World WORLD = TheContent.WORLD;
    public static final Calculators ALL = Calculators.of(WORLD);

    private CalculatorCases() {
    }

    /** A calculator and the texts of one of its examples. */
    public record Case(Calculator calculator, String query) {
        public Map<String, String> texts() {
            return CalculatorCases.texts(query);
        }

        /** The same texts with one of them changed. */
        public Map<String, String> with(String name, String text) {
            Map<String, String> changed = new LinkedHashMap<>(texts());
            changed.put(name, text);
            return changed;
        }

        @Override
        public String toString() {
            return calculator.name() + "?" + query;
        }
    }

    /** Every example of every calculator. */
    public static List<Case> examples() {
        return ALL.all().stream()
                .flatMap(calculator -> calculator.examples().stream().map(example -> new Case(calculator, example.query())))
                .toList();
    }

    /** The first example of every calculator. */
    public static List<Case> firsts() {
        return ALL.all().stream().map(calculator -> new Case(calculator, calculator.examples().get(0).query())).toList();
    }

    public static Map<String, String> texts(String query) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            texts.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return texts;
    }
}
