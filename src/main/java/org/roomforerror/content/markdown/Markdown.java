package org.roomforerror.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads our Markdown: tables, notes in place, typographic quotation marks, figures, terms and placed drawings; raw HTML is
 * shown as text. The parser and the renderer are built once and may be shared between threads.
 */
public final class Markdown {

    private static final List<Extension> DRAWN = List.of(TablesExtension.create(), TypographicExtension.create());
    /** A note is read by the library and drawn by us: it would draw it at the foot of the page. */
    private static final List<Extension> READ = Stream.concat(DRAWN.stream(), Stream.of(FootnoteExtension.create())).toList();

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, READ)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, false);

    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customInlineParserExtensionFactory(InlineMark.figures())
            .customInlineParserExtensionFactory(InlineMark.terms())
            .customBlockParserFactory(new PlacedLine())
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(new MutableDataSet(OPTIONS).set(Parser.EXTENSIONS, DRAWN))
            .nodeRendererFactory(Drawing::new).attributeProviderFactory(new Addresses.Factory()).build();

    private Markdown() {}

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which the text begins
     */
    public static Manuscript read(String text, int firstLine) {
        return new Manuscript(PARSER.parse(text), firstLine, RENDERER);
    }
}
