package org.roomforerror.quiz;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.roomforerror.figures.World;
import org.roomforerror.writing.ContentProblem;

/** The questions of the site in each of its languages. Immutable. */
public final class QuestionBanks {

    private final Map<Locale, QuestionBank> banks;

    private QuestionBanks(Map<Locale, QuestionBank> banks) {
        this.banks = banks;
    }

    /**
     * Reads the questions of a content folder; never fails for bad content.
     *
     * @param worlds one for each language, English first
     */
    public static QuestionBanks read(Path content, List<World> worlds) {
        Map<Locale, QuestionBank> banks = new LinkedHashMap<>();
        QuestionBank english = QuestionBank.read(content.resolve("quiz"), new Wording(() -> worlds.get(0)));
        banks.put(Locale.ENGLISH, english);
        for (World world : worlds.subList(1, worlds.size())) {
            Locale language = world.speech().language();
            banks.put(language, english.in(language, content, new Wording(() -> world)));
        }
        return new QuestionBanks(banks);
    }

    /** The questions in a language, in English where that language has no words for them. */
    public QuestionBank in(Locale language) {
        return banks.getOrDefault(language, english());
    }

    public QuestionBank english() {
        return banks.get(Locale.ENGLISH);
    }

    /** A question in all its wordings of today, by their versions; the English one first. */
    public Map<String, Question> wordings(String question) {
        Map<String, Question> wordings = new LinkedHashMap<>();
        banks.values().forEach(bank -> bank.find(question).ifPresent(found -> wordings.putIfAbsent(found.version(), found)));
        return wordings;
    }

    /** Everything wrong with the files themselves, in each language. */
    public Stream<ContentProblem> problems() {
        return banks.values().stream().flatMap(bank -> bank.problems().stream());
    }
}
