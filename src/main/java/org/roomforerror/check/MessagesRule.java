package org.roomforerror.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.roomforerror.content.Library;
import org.roomforerror.words.MessageFile;

/**
 * What the site itself says is calm, stands in one place, and is said in every language with the same values: a
 * translation has no key that English lacks, and no {0} too many or too few.
 */
final class MessagesRule implements Rule {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d%?)a?}");

    private final List<Pattern> banned = BannedWords.patterns();

    @Override
    public void check(Matter matter, Findings findings) {
        Map<String, String> english = new HashMap<>();
        for (MessageFile file : MessageFile.all(matter.folder())) {
            file.messages().forEach((key, message) -> {
                if (english.putIfAbsent(key, message) != null) {
                    problem(findings, matter, file, key, "'" + key + "' stands in another file too");
                }
                banned.stream().map(pattern -> pattern.matcher(message)).filter(java.util.regex.Matcher::find)
                        .forEach(found -> problem(findings, matter, file, key, "'" + found.group() + "' is hype or filler"));
            });
        }
        for (Locale language : Library.languages(matter.folder())) {
            Path folder = matter.folder().resolve(language.toLanguageTag());
            MessageFile.all(folder).forEach(file -> file.messages().forEach((key, message) -> {
                if (!english.containsKey(key)) {
                    problem(findings, matter, file, key, "the English catalogue has no key '" + key + "'");
                } else if (!values(message).equals(values(english.get(key)))) {
                    problem(findings, matter, file, key, "'" + key + "' should name the values " + values(english.get(key)));
                }
            }));
        }
    }

    private static Set<String> values(String message) {
        return VALUE.matcher(message).results().map(found -> "{" + found.group(1) + "}").collect(Collectors.toCollection(TreeSet::new));
    }

    private static void problem(Findings findings, Matter matter, MessageFile file, String key, String message) {
        findings.problem(matter.folder().relativize(file.path()).toString().replace('\\', '/'), file.lineOf(key), message);
    }
}
