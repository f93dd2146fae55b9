package org.roomforerror.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Heading;
import org.roomforerror.quiz.Grounds;

/**
 * The sentence of an explainer that settles a question.
 *
 * @param path         leads to the very sentence in a browser that knows text fragments, and to its section in every other
 * @param language     of the sentence
 * @param sentence     its words
 * @param pageLanguage of the page, which need not be that of the question
 * @param heading      of its section; the page's title if the heading is gone
 */
public record Passage(String path, Locale language, String sentence, Locale pageLanguage, String heading, String page) {

    static Passage of(Grounds grounds, Library library) {
        Optional<Proof> proof = library.at(grounds.address());
        Optional<String> said = proof.flatMap(found -> found.sectionSaying(grounds.sentence(), grounds.section()));
        String section = said.orElse(grounds.section());
        String page = proof.map(Proof::title).orElse(grounds.page());
        String heading = proof.stream().flatMap(found -> found.headings().stream())
                .filter(each -> each.id().equals(section)).map(Heading::text).findFirst().orElse(page);
        String path = said.map(in -> "/learn/" + grounds.page() + "#" + in + textFragment(grounds.sentence())).orElse(grounds.address());
        return new Passage(path, grounds.language(), grounds.sentence(), proof.map(Proof::language).orElse(library.language()),
                heading, page);
    }

    /** As the URL Fragment Text Directives of the WICG write it; hyphens and commas have a meaning of their own there. */
    private static String textFragment(String sentence) {
        return ":~:text=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    }
}
