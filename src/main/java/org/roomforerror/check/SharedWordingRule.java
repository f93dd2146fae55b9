package org.roomforerror.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site has its own words: no run of eight of them stands in any text that the check was given. */
final class SharedWordingRule implements Rule {

    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’][\\p{L}]+)?");

    private final Map<String, String> textByRun = new HashMap<>();

    /** @param texts by the names to call them */
    SharedWordingRule(Map<String, String> texts) {
        texts.forEach((name, text) -> runs(text).forEach(run -> textByRun.putIfAbsent(run.words(), name)));
    }

    @Override
    public void check(Matter matter, Findings findings) {
        for (Prose prose : textByRun.isEmpty() ? List.<Prose>of() : matter.shown()) {
            int clearOf = 0;
            for (Run run : runs(prose.passage().text())) {
                if (run.place() >= clearOf && textByRun.containsKey(run.words())) {
                    findings.problem(prose.file(), prose.passage().lineAt(run.start()),
                            "shares '" + run.words() + "' with " + textByRun.get(run.words()));
                    clearOf = run.place() + RUN; // a longer shared run is told once for each eight words
                }
            }
        }
    }

    /**
     * Eight words in a row, in lower case.
     *
     * @param place the number of its first word
     * @param start where that word begins in the text
     */
    private record Run(int place, int start, String words) {}

    private static List<Run> runs(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            starts.add(word.start());
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(new Run(i, starts.get(i), String.join(" ", words.subList(i, i + RUN))));
        }
        return runs;
    }
}
