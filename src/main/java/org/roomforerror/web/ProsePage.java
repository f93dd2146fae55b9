package org.roomforerror.web;

import java.util.Map;
import java.util.function.Function;
import org.roomforerror.content.Body;
import org.roomforerror.content.Embed;

/**
 * A page of prose that may hold calculators, told so that it can be drawn for everybody or once more for one visitor.
 *
 * @param path     its address, without the prefix of a language
 * @param template of its kind of page
 * @param alike    whether it is the same for everybody and may be kept
 * @param model    what its template shows, with the body drawn; holds its {@link Head} under {@code head}
 */
record ProsePage(String path, String template, Body body, boolean alike, Function<Bodies, Map<String, Object>> model) {

    ProsePage(String path, String template, Body body, Function<Bodies, Map<String, Object>> model) {
        this(path, template, body, true, model);
    }

    boolean holdsCalculators() {
        return body.blocks().stream().anyMatch(block -> block instanceof Embed embed && embed.kind() == Embed.Kind.CALCULATOR);
    }
}
