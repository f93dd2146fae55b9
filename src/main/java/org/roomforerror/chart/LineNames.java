package org.roomforerror.chart;

import org.roomforerror.margin.Kind;
import org.roomforerror.words.Speech;

/**
 * What the two lines of a kind of system are, in the words of its users.
 *
 * @param support     as a label
 * @param requirement as a label
 * @param supporting  the support as the subject of a sentence
 * @param requiring   the requirement as the subject of a sentence
 */
record LineNames(String support, String requirement, String supporting, String requiring) {

    static LineNames of(Kind kind, Speech speech) {
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> of("equity", "maintenance", speech);
            case SPOT_MARGIN -> of("assets", "debt", speech);
            case USED_MARGIN -> of("equity", "used", speech);
            case LOAN -> of("coins", "debt", speech);
            case LENDING_POOL -> of("counted", "debt", speech);
            case SECURITIES -> of("equity", "required", speech);
        };
    }

    private static LineNames of(String support, String requirement, Speech speech) {
        return new LineNames(speech.say("line." + support), speech.say("line." + requirement),
                speech.say("line.in-sentence." + support), speech.say("line.in-sentence." + requirement));
    }
}
