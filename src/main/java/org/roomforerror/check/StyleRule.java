package org.roomforerror.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Passage;

/** A fifteen-year-old can follow every page: reading grade at most nine, no sentence over 35 words, no hype and no filler. */
final class StyleRule implements Rule {

    private static final int HARDEST_GRADE = 9;
    private static final int LONGEST_SENTENCE = 35;

    private final List<Pattern> banned = BannedWords.patterns();

    @Override
    public void check(Matter matter, Findings findings) {
        for (Proof proof : matter.library().proofs()) {
            grade(proof, findings);
        }
        for (Prose prose : matter.shown()) {
            if (prose.passage().kind() != Passage.Kind.NOTE) {
                bannedWords(prose, findings);
            }
            if (prose.passage().kind() == Passage.Kind.PROSE) {
                longSentences(prose, findings);
            }
        }
    }

    private static void grade(Proof proof, Findings findings) {
        List<Sentence> sentences = new ArrayList<>();
        proof.passages().stream().filter(passage -> passage.kind() == Passage.Kind.PROSE)
                .forEach(passage -> sentences.addAll(Sentence.in(passage.text())));
        ReadingGrade grade = ReadingGrade.of(sentences);
        if (grade.above(HARDEST_GRADE)) {
            findings.problem(proof.file(), 1, "the reading grade is " + grade + "; it should be at most " + HARDEST_GRADE);
        }
    }

    private static void longSentences(Prose prose, Findings findings) {
        for (Sentence sentence : Sentence.in(prose.passage().text())) {
            if (sentence.length() > LONGEST_SENTENCE) {
                findings.problem(prose.file(), prose.passage().lineAt(sentence.start()), "a sentence has " + sentence.length()
                        + " words; " + LONGEST_SENTENCE + " are the most: '" + sentence.opening() + "…'");
            }
        }
    }

    private void bannedWords(Prose prose, Findings findings) {
        for (Pattern pattern : banned) {
            Matcher found = pattern.matcher(prose.passage().text());
            while (found.find()) {
                findings.problem(prose.file(), prose.passage().lineAt(found.start()), "'" + found.group() + "' is hype or filler");
            }
        }
    }
}
