package org.roomforerror.web;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A language of the site as its addresses and pages use it. English is the one without a prefix. */
public record Language(Locale locale) {

    static final Language ENGLISH = new Language(Locale.UK);

    /** The language of a locale; every kind of English is the site's one English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : new Language(locale);
    }

    public boolean isEnglish() {
        return equals(ENGLISH);
    }

    /** What the page says in {@code lang}: {@code en}, {@code de}. */
    public String tag() {
        return isEnglish() ? "en" : locale.toLanguageTag();
    }

    /** What the addresses of its pages begin with: nothing for English, otherwise such as {@code /de}. */
    public String prefix() {
        return isEnglish() ? "" : "/" + tag();
    }

    /** The address of a page in this language. */
    public String path(String page) {
        return prefix() + page;
    }

    /** A page's address without the prefix of this language. */
    String bare(String path) {
        return path.startsWith(prefix() + "/") ? path.substring(prefix().length()) : path;
    }

    /** What {@code lang} has to say on words within a page of this language: nothing where they are in it too. */
    public String mark(Locale words) {
        Language other = of(words);
        return equals(other) ? "" : other.tag();
    }

    /** What {@code lang} has to say on words of this language within words of another: nothing where all are in this one. */
    public String within(Locale words) {
        return equals(of(words)) ? "" : tag();
    }

    /** What begins the decimals of its numbers. */
    public char decimalMark() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** The same for what is placed in a text whatever the language of that is: it is this one or English. */
    public String placed() {
        return within(Locale.ENGLISH);
    }

    /** What the language calls itself. */
    public String name() {
        return locale.getDisplayLanguage(locale);
    }
}
