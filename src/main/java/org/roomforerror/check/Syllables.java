package org.roomforerror.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their spelling: the groups of vowels, corrected where spelling and speech
 * part ways. Good enough to measure a page; a test holds it against a list of words.
 */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiou]+y?|y(?![aeiou])|(?<=[^aeiou])y[aeiou]*");
    private static final Pattern PARTS = Pattern.compile("[-–]");

    /** Written vowels that are not spoken. */
    private static final List<Pattern> SILENT = patterns(
            "[^aeiou]e$", // trade; little is put right below
            "[gq]ue$", // league
            "[^aeiousxzcglr]es$|[^aeious][gc]hes$|[aeiou][lr]es$", // trades, moves
            "[^aeioutd]ed$", // closed
            "[^aeiou]e(ly|ful|less|ness)$", // likely
            "[aeiou][^aeiou]ement", // statement
            "^some(?=[a-z])|^(else|there|house|life|time|trade)(?=[^aeiourd])"); // sometimes, therefore

    /** Vowels that are written together and spoken apart, and endings that sound fuller than they look. */
    private static final List<Pattern> SPOKEN = patterns(
            "[^aeioulr]led?$", // little, settled
            "[^tcsg]ia(?!ge)|[ct]iat", // material, negotiation
            "[^tscgxnh]io(?!us)|nior|(?<!l)lio", // period
            "[^tcxg]iou|[^g]eous|uou", // previous
            "iu|[^qg]ua[^r]", // premium, actual
            "[^ctr]ien[ct]|rien[ct]|iet|[^aeioutp]{1,2}iers?$", // client, quiet, earlier
            "[oe]ing$", // going, being
            "ism$",
            "[sd]n't$"); // isn't

    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("ratio", 3), Map.entry("ratios", 3), Map.entry("business", 2), Map.entry("every", 2), Map.entry("create", 2),
            Map.entry("creates", 2), Map.entry("created", 3), Map.entry("creating", 3), Map.entry("area", 3), Map.entry("areas", 3),
            Map.entry("idea", 3), Map.entry("ideas", 3), Map.entry("real", 1), Map.entry("react", 2), Map.entry("reacts", 2),
            Map.entry("reality", 4), Map.entry("million", 2), Map.entry("billion", 2), Map.entry("behaviour", 3), Map.entry("anyone", 3),
            Map.entry("everyone", 3), Map.entry("someone", 2), Map.entry("everything", 3), Map.entry("element", 3), Map.entry("rely", 2),
            Map.entry("tier", 1), Map.entry("tiers", 1), Map.entry("people", 2), Map.entry("video", 3), Map.entry("theory", 3),
            Map.entry("being", 2), Map.entry("whole", 1), Map.entry("wholesale", 2), Map.entry("elsewhere", 2), Map.entry("therefore", 2),
            Map.entry("friend", 1), Map.entry("friends", 1), Map.entry("science", 2), Map.entry("persuade", 2), Map.entry("suite", 1));

    private Syllables() {}

    /** The syllables of a word, at least one; parts joined by a hyphen are added up. */
    static int in(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return PARTS.splitAsStream(plain).filter(part -> !part.isEmpty()).mapToInt(Syllables::inPart).sum();
    }

    private static int inPart(String part) {
        String word = part.replaceFirst("'s$|s'$|'$", "");
        if (KNOWN.containsKey(word)) {
            return KNOWN.get(word);
        }
        long count = VOWELS.matcher(word).results().count() - found(SILENT, word) + found(SPOKEN, word);
        return (int) Math.max(1, count);
    }

    private static long found(List<Pattern> patterns, String word) {
        return patterns.stream().filter(pattern -> pattern.matcher(word).find()).count();
    }

    private static List<Pattern> patterns(String... regexes) {
        return List.of(regexes).stream().map(Pattern::compile).toList();
    }
}
