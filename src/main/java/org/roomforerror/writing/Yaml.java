package org.roomforerror.writing;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML into nodes that know their lines. */
public final class Yaml {

    private Yaml() {}

    /**
     * The node of a text; nothing for an empty text, and a problem for one that is not YAML.
     *
     * @param firstLine the line of the file on which the YAML begins
     */
    public static Optional<Node> read(String file, String yaml, int firstLine, Problems problems) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + firstLine;
            problems.add(file, line, "this is not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            problems.add(file, firstLine, "this is not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }
}
