package org.roomforerror.web;

import io.javalin.http.Context;
import org.thymeleaf.TemplateEngine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws templates. What every template may use beside its own model: {@code assets} and {@code site}. */
public final class Pages {

    private final TemplateEngine engine;
    private final Assets assets;
    private final String siteUrl;
    private final Structured structured;

    public Pages(TemplateEngine engine, Assets assets, String siteUrl) {
        this.engine = engine;
        this.assets = assets;
        this.siteUrl = siteUrl;
        this.structured = new Structured(siteUrl);
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
        return Lean.html(engine.process(template, context(whole)));
    }

    /** One fragment of a template file, for an answer that replaces a part of a page. */
    public String fragment(String template, String fragment, Map<String, Object> model) {
        return Lean.html(engine.process(template, Set.of(fragment), context(model)));
    }

    /** A text for programs rather than people: {@code machine/sitemap.xml}. */
    public String machine(String template, Map<String, Object> model) {
        return engine.process(template, context(model));
    }

    /** Draws a page for this one request and sends it. */
    public void show(Context ctx, String template, Map<String, Object> model) {
        Body.html(page(template, model)).send(ctx);
    }

    /** The address under which the site is reached, without a slash at its end. */
    String siteUrl() {
        return siteUrl;
    }

    /** What pages say of themselves to programs. */
    Structured structured() {
        return structured;
    }

    private org.thymeleaf.context.Context context(Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("assets", assets);
        all.put("siteUrl", siteUrl);
        return new org.thymeleaf.context.Context(Locale.UK, all);
    }
}
