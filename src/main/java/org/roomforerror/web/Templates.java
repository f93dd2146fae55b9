package org.roomforerror.web;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.roomforerror.words.Speech;

/**
 * Sets up Thymeleaf: from the jar and kept, or in development from the source folder and read anew. A template's name
 * says what it makes: {@code article} is HTML, {@code machine/sitemap.xml} is XML, {@code machine/robots.txt} is text.
 */
public final class Templates {

    private Templates() {
    }

    /** @param speeches how the site speaks in a language */
    public static TemplateEngine engine(boolean development, Function<Locale, Speech> speeches) {
        TemplateEngine engine = new TemplateEngine();
        engine.addTemplateResolver(resolver(development, TemplateMode.XML, "*.xml", ""));
        engine.addTemplateResolver(resolver(development, TemplateMode.TEXT, "*.txt", ""));
        engine.addTemplateResolver(resolver(development, TemplateMode.HTML, "*", ".html"));
        engine.setMessageResolver(new Phrases(speeches));
        engine.setLinkBuilder(new LinksInTheLanguage());
        return engine;
    }

    private static AbstractConfigurableTemplateResolver resolver(boolean development, TemplateMode mode, String names, String suffix) {
        AbstractConfigurableTemplateResolver resolver = development
                ? new FileTemplateResolver() : new ClassLoaderTemplateResolver();
        resolver.setPrefix(development ? "src/main/resources/templates/" : "templates/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setOrder(mode == TemplateMode.HTML ? 2 : 1);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(!development);
        return resolver;
    }

    /**
     * Lets {@code @{/path}} work without a request, so that a page can be drawn before anyone asks for it, and keeps the
     * reader in the language of the page.
     */
    private static final class LinksInTheLanguage extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return Language.of(context.getLocale()).prefix();
        }
    }
}
