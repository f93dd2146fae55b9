package org.roomforerror.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file that knows its lines and notes what is wrong with it instead of failing: a missing text reads
 * as an empty one, and the reader goes on to find the next problem.
 */
final class Entry {

    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Problem> problems;

    Entry(String file, Node node, List<Problem> problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                values.put(scalar(tuple.getKeyNode()).orElse("?"), tuple.getValueNode());
            }
        } else {
            problem("expected 'name: value' entries here");
        }
    }

    int line() {
        return line;
    }

    /** Notes every name that is not among the known ones: most often a slip of the pen. */
    void only(Set<String> known) {
        values.forEach((name, node) -> {
            if (!known.contains(name)) {
                problems.add(new Problem(file, lineOf(node), "'" + name + "' is not known here; known are " + known));
            }
        });
    }

    String text(String name) {
        return optional(name).orElseGet(() -> {
            problem("'" + name + "' is missing");
            return "";
        });
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(this::scalar).filter(text -> !text.isBlank());
    }

    Entry entry(String name) {
        Node node = values.get(name);
        if (node == null) {
            problem("'" + name + "' is missing");
            return new Entry(this);
        }
        return new Entry(file, node, problems);
    }

    List<Entry> entries(String name) {
        List<Entry> all = new ArrayList<>();
        if (values.get(name) instanceof SequenceNode sequence) {
            sequence.getValue().forEach(node -> all.add(new Entry(file, node, problems)));
        } else {
            problem("'" + name + "' must be a list");
        }
        return all;
    }

    /** The entries of a mapping whose names are the author's own; none if it is absent. */
    Map<String, Entry> named(String name) {
        Map<String, Entry> all = new LinkedHashMap<>();
        if (values.containsKey(name)) {
            entry(name).values.forEach((own, node) -> all.put(own, new Entry(file, node, problems)));
        }
        return all;
    }

    /** Each value of this mapping as a list of texts: a list, a grid {@code {from, to, step}} or a single text. */
    Map<String, List<String>> choices() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((name, node) -> all.put(name, choices(node)));
        return all;
    }

    void problem(String message) {
        problems.add(new Problem(file, line, message));
    }

    private Entry(Entry parent) {
        this.file = parent.file;
        this.line = parent.line;
        this.problems = new ArrayList<>();
    }

    private List<String> choices(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(each -> scalar(each).orElse("")).toList();
        }
        if (node instanceof MappingNode) {
            return new Entry(file, node, problems).grid();
        }
        return List.of(scalar(node).orElse(""));
    }

    private List<String> grid() {
        only(Set.of("from", "to", "step"));
        try {
            return Arithmetic.grid(number("from"), number("to"), number("step"));
        } catch (NumberFormatException notANumber) {
            problem("a grid needs the numbers from, to and step");
            return List.of("0");
        }
    }

    private BigDecimal number(String name) {
        return new BigDecimal(text(name));
    }

    private Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
