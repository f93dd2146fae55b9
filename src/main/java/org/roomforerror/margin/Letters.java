package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a working, each with what it stands for; puts their numbers into a formula. {@code P} is the price and stays a letter. */
final class Letters {

    private static final Pattern LETTER = Pattern.compile("\\b[A-Za-z]\\b");

    private final Map<String, Working.Step> all = new LinkedHashMap<>();
    private final Set<String> following = new HashSet<>();

    Letters let(String letter, BigDecimal value, Working.Unit unit, Saying says) {
        all.put(letter, new Working.Step(says, letter, value, unit));
        return this;
    }

    /** A letter for something that may be nothing; then there is none, and no term with it. */
    Letters unlessZero(String letter, BigDecimal value, Working.Unit unit, Saying says) {
        return value.signum() == 0 ? this : let(letter, value, unit, says);
    }

    /** A letter whose value follows from the others, with a step of its own. */
    void follow(String letter, BigDecimal value, Working.Unit unit, Saying says) {
        let(letter, value, unit, says);
        following.add(letter);
    }

    /** A term that stands only where its letter does, for instance {@code " + A"}. */
    String term(String sign, String letter) {
        return all.containsKey(letter) ? " " + sign + " " + letter : "";
    }

    /** What each letter stands for, in the order in which they were let, without those that follow from others. */
    List<Working.Step> steps() {
        return all.values().stream().filter(step -> !following.contains(step.formula())).toList();
    }

    /** A formula and the same with its numbers put in: {@code "W × L = 1000 × 10"}. */
    String worked(String formula) {
        String numbers = numbers(formula);
        return numbers.equals(formula) ? formula : formula + " = " + numbers;
    }

    private String numbers(String formula) {
        return LETTER.matcher(formula).replaceAll(found -> Matcher.quoteReplacement(all.containsKey(found.group())
                ? Written.factor(all.get(found.group()).value()) : found.group()));
    }

    /** These letters and some that count in one place only. */
    Letters and(Letters more) {
        Letters both = new Letters();
        both.all.putAll(all);
        both.all.putAll(more.all);
        return both;
    }
}
