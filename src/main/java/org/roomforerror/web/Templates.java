package org.roomforerror.web;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

import java.util.Map;

/** Sets up Thymeleaf: from the jar and kept, or in development from the source folder and read anew. */
public final class Templates {

    private Templates() {
    }

    public static TemplateEngine engine(boolean development) {
        AbstractConfigurableTemplateResolver resolver = development
                ? new FileTemplateResolver() : new ClassLoaderTemplateResolver();
        resolver.setPrefix(development ? "src/main/resources/templates/" : "templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(!development);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setLinkBuilder(new LinksFromTheRoot());
        return engine;
    }

    /** Lets {@code @{/path}} work without a request, so that a page can be drawn before anyone asks for it. */
    private static final class LinksFromTheRoot extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }
    }
}
