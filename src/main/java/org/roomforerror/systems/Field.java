package org.roomforerror.systems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.roomforerror.writing.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its name and its line, so that what is wrong there can be said precisely.
 *
 * <p>Reading never throws: what is missing or wrong joins the problems of the file, and a harmless value is handed on, so that all problems
 * of a file are found at once.
 */
final class Field {

    private final String file;
    private final Problems problems;
    private final String path;
    private final Optional<Node> node;
    private final int line;

    private Field(String file, Problems problems, String path, Optional<Node> node, int line) {
        this.file = file;
        this.problems = problems;
        this.path = path;
        this.node = node;
        this.line = line;
    }

    /** The whole file. */
    static Field root(String file, Problems problems, Node node) {
        return new Field(file, problems, "", Optional.of(node), 1);
    }

    /** Notes what is wrong here. */
    void problem(String message) {
        problems.add(file, line, (path.isEmpty() ? "" : path + ": ") + message);
    }

    /** Whether nothing wrong was found in the file yet; afterwards, what does not fit together may only follow from that. */
    boolean soundSoFar() {
        return problems.all().isEmpty();
    }

    /** Notes every key that is not one of these: most are misspelt. */
    void only(Set<String> known) {
        for (NodeTuple tuple : tuples()) {
            String key = scalar(tuple.getKeyNode()).orElse("?");
            if (!known.contains(key)) {
                child(key, tuple.getValueNode()).problem("there is no such field here");
            }
        }
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /** A group of fields; notes a problem and hands on an empty group if it is missing. */
    Field group(String key) {
        Field found = find(key).orElseGet(() -> missing(key));
        if (found.node.isPresent() && !(found.node.get() instanceof MappingNode)) {
            found.problem("must be a group of fields");
        }
        return found;
    }

    Optional<Field> maybeGroup(String key) {
        return has(key) ? Optional.of(group(key)) : Optional.empty();
    }

    /** The groups of a list; empty if it is missing. */
    List<Field> list(String key) {
        Optional<Field> found = find(key);
        List<Field> fields = new ArrayList<>();
        if (found.isPresent() && found.get().node.orElseThrow() instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                fields.add(child(key + "[" + (fields.size() + 1) + "]", item));
            }
        } else {
            found.ifPresent(field -> field.problem("must be a list"));
        }
        return fields;
    }

    String text(String key) {
        return maybeText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    Optional<String> maybeText(String key) {
        return find(key).flatMap(field -> {
            Optional<String> text = field.node.flatMap(Field::scalar).map(String::strip).filter(words -> !words.isEmpty());
            if (text.isEmpty()) {
                field.problem("must be text");
            }
            return text;
        });
    }

    /** A number, or a percentage as a fraction: {@code 0.5%} is 0.005. */
    BigDecimal number(String key) {
        return has(key) ? maybeNumber(key).orElse(BigDecimal.ONE) : harmless(key, BigDecimal.ONE);
    }

    Optional<BigDecimal> maybeNumber(String key) {
        return read(key, "must be a number like 0.005 or 0.5%", Field::decimal);
    }

    LocalDate date(String key) {
        return has(key) ? maybeDate(key).orElse(LocalDate.EPOCH) : harmless(key, LocalDate.EPOCH);
    }

    Optional<LocalDate> maybeDate(String key) {
        return read(key, "must be a date like 2026-11-22", Field::day);
    }

    /** A word out of a known set. */
    <T> Optional<T> word(String key, String known, Function<String, Optional<T>> reader) {
        if (!has(key)) {
            missing(key);
            return Optional.empty();
        }
        return read(key, "must be " + known, reader);
    }

    private <T> Optional<T> read(String key, String otherwise, Function<String, Optional<T>> reader) {
        return maybeText(key).flatMap(text -> {
            Optional<T> value = reader.apply(text);
            if (value.isEmpty()) {
                find(key).ifPresent(field -> field.problem(otherwise + ", but is '" + text + "'"));
            }
            return value;
        });
    }

    private Field missing(String key) {
        Field field = new Field(file, problems, path.isEmpty() ? key : path + "." + key, Optional.empty(), line);
        field.problem("is missing");
        return field;
    }

    private <T> T harmless(String key, T value) {
        missing(key);
        return value;
    }

    private Optional<Field> find(String key) {
        return tuples().stream()
            .filter(tuple -> scalar(tuple.getKeyNode()).filter(key::equals).isPresent())
            .map(tuple -> child(key, tuple.getValueNode()))
            .findFirst();
    }

    private Field child(String key, Node value) {
        int at = value.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        return new Field(file, problems, path.isEmpty() ? key : path + "." + key, Optional.of(value), at);
    }

    private List<NodeTuple> tuples() {
        return node.map(value -> value instanceof MappingNode mapping ? mapping.getValue() : List.<NodeTuple>of()).orElse(List.of());
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return text.endsWith("%")
                ? Optional.of(new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2))
                : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
