package org.roomforerror.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many years of school a text asks for: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975),
 * {@code 0.39 * words / sentences + 11.8 * syllables / words - 15.59}. Figures and formulas do not count as words.
 *
 * @param value to two decimals; zero for a text without words
 */
record ReadingGrade(BigDecimal value) {

    static ReadingGrade of(List<Sentence> sentences) {
        List<Sentence> worded = sentences.stream().filter(sentence -> !sentence.words().isEmpty()).toList();
        long words = worded.stream().mapToLong(sentence -> sentence.words().size()).sum();
        long syllables = worded.stream().flatMap(sentence -> sentence.words().stream()).mapToLong(Syllables::in).sum();
        if (words == 0) {
            return new ReadingGrade(BigDecimal.ZERO);
        }
        BigDecimal perSentence = new BigDecimal("0.39").multiply(ratio(words, worded.size()));
        BigDecimal perWord = new BigDecimal("11.8").multiply(ratio(syllables, words));
        return new ReadingGrade(perSentence.add(perWord).subtract(new BigDecimal("15.59")).setScale(2, RoundingMode.HALF_EVEN));
    }

    boolean above(int grade) {
        return value.compareTo(BigDecimal.valueOf(grade)) > 0;
    }

    @Override
    public String toString() {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_EVEN);
    }
}
