package org.roomforerror.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Names and values that a writer wrote as YAML, each with its line. Whatever has not the shape that is asked for
 * becomes a problem of the file, and the asker gets nothing.
 */
public final class Fields {

    private final String file;
    private final int line;
    private final int lineOffset;
    private final Problems problems;
    private boolean readable = true;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(String file, int line, int lineOffset, Problems problems) {
        this.file = file;
        this.line = line;
        this.lineOffset = lineOffset;
        this.problems = problems;
    }

    /**
     * Reads YAML that holds names and values.
     *
     * @param firstLine the line of the file on which the YAML begins
     */
    public static Fields read(String file, String yaml, int firstLine, Problems problems) {
        Fields fields = new Fields(file, firstLine, firstLine, problems);
        Yaml.read(file, yaml, firstLine, problems).ifPresentOrElse(fields::take, () -> fields.readable = yaml.isBlank());
        return fields;
    }

    /** Fields of a file that has none; nothing is said to be missing, because that was told already. */
    public static Fields unreadable(String file, Problems problems) {
        Fields fields = new Fields(file, 1, 1, problems);
        fields.readable = false;
        return fields;
    }

    /** Whether there were fields that could be read at all. */
    public boolean readable() {
        return readable;
    }

    /** The line on which the names begin. */
    public int line() {
        return line;
    }

    /** The names in the order in which they were written. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The line of a value, or of the whole where there is none of that name. */
    public int lineOf(String name) {
        return values.containsKey(name) ? lineOf(values.get(name)) : line;
    }

    /** Whether one plain value stands there. */
    public boolean isPlain(String name) {
        return values.get(name) instanceof ScalarNode;
    }

    /** One value; empty text where the name is missing. */
    public Said said(String name) {
        Node value = values.get(name);
        if (value == null) {
            return new Said("", line);
        }
        if (value instanceof ScalarNode scalar) {
            return said(scalar);
        }
        problem(lineOf(value), "'" + name + "' should be one value; put text that begins with a bracket in quotation marks");
        return new Said("", lineOf(value));
    }

    /** One value that must be there. */
    public Said required(String name) {
        Said said = said(name);
        if (said.isEmpty() && readable) {
            problem(said.line(), "'" + name + "' is missing");
        }
        return said;
    }

    /** A list of values; a single value counts as a list of one. */
    public List<Said> list(String name) {
        List<Said> said = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof ScalarNode scalar) {
                said.add(said(scalar));
            } else {
                problem(lineOf(item), "'" + name + "' should be a list of plain values");
            }
        }
        return List.copyOf(said);
    }

    public List<String> texts(String name) {
        return list(name).stream().map(Said::text).toList();
    }

    /** Names and values inside this one. */
    public Optional<Fields> fields(String name) {
        Node value = values.get(name);
        return value == null ? Optional.empty() : Optional.of(inside(name, value));
    }

    /** Whether names and values stand under this name. */
    public boolean holdsFields(String name) {
        return values.get(name) instanceof MappingNode;
    }

    /** A list of names and values. */
    public List<Fields> many(String name) {
        return items(name).stream().map(item -> inside(name, item)).toList();
    }

    /** All values that are plain, by name. */
    public Map<String, String> plain() {
        Map<String, String> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof ScalarNode scalar) {
                plain.put(name, scalar.getValue());
            }
        });
        return plain;
    }

    /** Tells the writer about names that nobody reads, such as one with a slip of the pen. */
    public void only(Set<String> known) {
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                problem(lineOf(value), "'" + name + "' is no field here");
            }
        });
    }

    /** Adds a problem of this file. */
    public void problem(int atLine, String message) {
        problems.add(file, atLine, message);
    }

    private Fields inside(String name, Node value) {
        Fields inner = new Fields(file, lineOf(value), lineOffset, problems);
        if (value instanceof MappingNode) {
            inner.take(value);
        } else {
            problem(lineOf(value), "'" + name + "' should hold names and values");
        }
        return inner;
    }

    private void take(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problem(lineOf(node), "names and values are expected here");
            return;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (values.put(name, entry.getValueNode()) != null) {
                problem(lineOf(entry.getKeyNode()), "'" + name + "' stands here twice");
            }
        }
    }

    private List<Node> items(String name) {
        Node value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode list ? list.getValue() : List.of(value);
    }

    private Said said(ScalarNode scalar) {
        // The mark of a block scalar stands on the line of its sign; its words begin on the next.
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        return new Said(scalar.getValue().strip(), lineOf(scalar) + (block ? 1 : 0));
    }

    private int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + lineOffset;
    }
}
