package org.roomforerror.words;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Saying;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;

/**
 * How the site speaks in one language: its sentences and its numbers. Immutable.
 *
 * <p>In a message <code>{0}</code>, <code>{1}</code> … stand for values, <code>{0%}</code> for a fraction as per cent, and
 * <code>{0a}</code> for a label with a small letter at its beginning, for languages that write it so inside a sentence.
 * Nothing else in it is special, an apostrophe least of all. A number is written as {@link Format} writes it, a stage or a
 * {@link Saying} in this language, everything else as it is.
 */
public final class Speech {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)([%a]?)}");

    private final Locale language;
    private final Messages messages;
    private final Format format;

    private Speech(Locale language, Messages messages) {
        this.language = language;
        this.messages = messages;
        this.format = Format.of(language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : language);
    }

    /** The speech of a language, by the catalogues of a content folder. */
    public static Speech load(Path content, Locale language) {
        return new Speech(language, Messages.load(content, language));
    }

    public Locale language() {
        return language;
    }

    /** How numbers are written. */
    public Format format() {
        return format;
    }

    /**
     * The message of a key, its values filled in.
     *
     * @throws IllegalArgumentException if there is no such key in English either
     */
    public String say(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("There is no message '" + key + "'"));
    }

    /** The message of a key, its values filled in; empty if there is no such key in English either. */
    public Optional<String> find(String key, Object... values) {
        return messages.find(key).map(message -> filled(message, values));
    }

    /** What the engine has to say, in this language. */
    public String say(Saying saying) {
        return say(saying.key(), saying.values().toArray());
    }

    /** The message of a key for a number of things, which it may name as <code>{0}</code>: {@code key.one} where there is one. */
    public String count(String key, BigDecimal number) {
        return say(number.compareTo(BigDecimal.ONE) == 0 ? key + ".one" : key, number);
    }

    /** Things put together two by two by a message, such as {@code list.or}: "add 40 USDT, or close 63 %". */
    public String joined(String key, List<String> things) {
        return things.stream().reduce((sofar, next) -> say(key, sofar, next)).orElse("");
    }

    /** Several things in a sentence: "a, b and c". */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? joined("list.and", things) : say("list.and", joined("list.comma", things.subList(0, last)), things.get(last));
    }

    /** The words for a stage: its own, such as "second notice", or those of its name. */
    public String stage(Stage stage) {
        return stage.ownLabel().isEmpty() ? stage(stage.name()) : stage.ownLabel();
    }

    public String stage(StageName name) {
        return say("stage." + name.id());
    }

    public String gauge(Gauge gauge) {
        return say("gauge." + gauge.id());
    }

    public String kind(Kind kind) {
        return say("system.kind." + kind.id());
    }

    public String side(Side side) {
        return say("side." + side.id());
    }

    /** A text with a capital letter at its beginning. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    private String filled(String message, Object... values) {
        return VALUE.matcher(message).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(number < values.length ? written(values[number], found.group(2)) : found.group());
        });
    }

    private String written(Object value, String as) {
        String text = written(value, as.equals("%"));
        return as.equals("a") && !text.isEmpty() ? text.substring(0, 1).toLowerCase(language) + text.substring(1) : text;
    }

    private String written(Object value, boolean perCent) {
        if (value instanceof BigDecimal number) {
            return perCent ? format.rate(number) : format.number(number);
        }
        if (value instanceof Stage stage) {
            return stage(stage);
        }
        if (value instanceof StageName name) {
            return stage(name);
        }
        return value instanceof Saying saying ? say(saying) : String.valueOf(value);
    }
}
