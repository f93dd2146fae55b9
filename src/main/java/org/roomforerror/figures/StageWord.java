package org.roomforerror.figures;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.margin.StageName;

/**
 * A stage as the prose names it: {@code warning}, {@code call}, {@code liquidation}, {@code bankruptcy}, and {@code
 * warning2} for the second of several.
 *
 * @param which counted from 1
 */
record StageWord(StageName name, int which) {

    private static final Map<String, StageName> NAMES = Map.of("warning", StageName.WARNING, "call", StageName.MARGIN_CALL,
            "liquidation", StageName.LIQUIDATION, "bankruptcy", StageName.BANKRUPTCY);
    private static final Pattern WORD = Pattern.compile("([a-z]+)([2-9])?");

    static Optional<StageWord> of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches() || !NAMES.containsKey(matcher.group(1))) {
            return Optional.empty();
        }
        int which = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        return Optional.of(new StageWord(NAMES.get(matcher.group(1)), which));
    }
}
