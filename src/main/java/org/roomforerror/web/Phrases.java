package org.roomforerror.web;

import java.util.Locale;
import java.util.function.Function;
import org.roomforerror.words.Speech;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Lets a template say {@code #{nav.learn}} and get the words of its page's language. */
final class Phrases extends AbstractMessageResolver {

    private final Function<Locale, Speech> speeches;

    Phrases(Function<Locale, Speech> speeches) {
        this.speeches = speeches;
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] values) {
        return speeches.apply(context.getLocale()).say(key, values == null ? new Object[0] : values);
    }

    /** Never asked for: a key that is missing is an error of ours, and the tests find it. */
    @Override
    public String createAbsentMessageRepresentation(ITemplateContext context, Class<?> origin, String key, Object[] values) {
        return key;
    }
}
