package org.roomforerror.web;

import io.javalin.http.Context;
import org.roomforerror.words.Speech;
import org.thymeleaf.TemplateEngine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Draws templates. What every template may use beside its own model: {@code assets}, {@code siteUrl} and the {@code language}. */
public final class Pages {

    private final TemplateEngine engine;
    private final Assets assets;
    private final String siteUrl;
    private final Translations translations;
    private final Function<Locale, Speech> speeches;
    private final Supplier<List<String>> faults;
    private final Language language;
    private final Structured structured;

    /**
     * The pages in English.
     *
     * @param faults of the content, which every page tells its writer; none on a site that visitors see
     */
    public Pages(TemplateEngine engine, Assets assets, String siteUrl, Translations translations, Function<Locale, Speech> speeches,
                 Supplier<List<String>> faults) {
        this(engine, assets, siteUrl, translations, speeches, faults, Language.ENGLISH);
    }

    private Pages(TemplateEngine engine, Assets assets, String siteUrl, Translations translations, Function<Locale, Speech> speeches,
                  Supplier<List<String>> faults, Language language) {
        this.engine = engine;
        this.assets = assets;
        this.siteUrl = siteUrl;
        this.translations = translations;
        this.speeches = speeches;
        this.faults = faults;
        this.language = language;
        this.structured = new Structured(siteUrl, language, this::say);
    }

    /** The same pages in another language. */
    public Pages in(Language other) {
        return new Pages(engine, assets, siteUrl, translations, speeches, faults, other);
    }

    public Language language() {
        return language;
    }

    /** How these pages speak. */
    Speech speech() {
        return speeches.apply(language.locale());
    }

    /** A message of the catalogue in the language of these pages, its values filled in. */
    String say(String key, Object... values) {
        return speech().say(key, values);
    }

    /** A whole page; the model needs a {@link Head} under {@code head}. */
    public String page(String template, Map<String, Object> model) {
        if (!(model.get("head") instanceof Head head)) {
            throw new IllegalArgumentException("The page '" + template + "' has no head");
        }
        Map<String, Object> whole = new HashMap<>(model);
        if (head.indexed() && head.structured().isEmpty()) {
            whole.put("head", structured.page(head));
        }
        whole.put("styles", Styles.of(template));
        whole.put("crumbs", head.crumbs(this::say));
        whole.put("faults", faults.get());
        whole.put("languages", translations.languages());
        whole.put("alternates", translations.of(head.path()));
        whole.put("canonical", translations.canonical(head.path(), language));
        return Typeset.html(Lean.html(engine.process(template, context(whole))));
    }

    /** One fragment of a template file, for an answer that replaces a part of a page. */
    public String fragment(String template, String fragment, Map<String, Object> model) {
        return Typeset.html(Lean.html(engine.process(template, Set.of(fragment), context(model))));
    }

    /** A text for programs rather than people: {@code machine/sitemap.xml}. */
    public String machine(String template, Map<String, Object> model) {
        return engine.process(template, context(model));
    }

    /** Draws a page for this one request and sends it. */
    public void show(Context ctx, String template, Map<String, Object> model) {
        Body.html(page(template, model)).send(ctx);
    }

    /** The path that was asked for, without the prefix of the language. */
    String path(Context ctx) {
        return language.bare(ctx.path());
    }

    /** The whole address of a page in this language. */
    String address(String path) {
        return siteUrl + language.path(path);
    }

    /** The address under which the site is reached, without a slash at its end. */
    String siteUrl() {
        return siteUrl;
    }

    /** Which page has words in which language. */
    Translations translations() {
        return translations;
    }

    /** What pages say of themselves to programs. */
    Structured structured() {
        return structured;
    }

    private org.thymeleaf.context.Context context(Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("assets", assets);
        all.put("siteUrl", siteUrl);
        all.put("language", language);
        return new org.thymeleaf.context.Context(language.locale(), all);
    }
}
