package org.roomforerror.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every entry of the site, held in memory and searched by words. Built once for a version of the content; safe for many threads. */
public final class Index {

    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Wording wording;

    private Index(List<Entry> entries, IndexSearcher searcher, Analyzer analyzer, Wording wording) {
        this.entries = entries;
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.wording = wording;
    }

    /** @param language of the entries and of the words that will be looked for */
    public static Index of(List<Entry> entries, Locale language) {
        Analyzer stemmed = Stemming.of(language);
        Analyzer analyzer = new PerFieldAnalyzerWrapper(stemmed, Map.of(
                Wording.TITLE_AS_WRITTEN, Wording.AS_WRITTEN, Wording.NAMES, Wording.AS_WRITTEN, Wording.TEXT_AS_WRITTEN, Wording.AS_WRITTEN));
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (Entry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.forceMerge(1); // one segment keeps the numbers of the documents equal to the places in the list
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new Index(List.copyOf(entries), new IndexSearcher(DirectoryReader.open(memory)), analyzer, new Wording(stemmed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries that fit all the words, best first; none for a text without words. */
    public List<Hit> search(String words, int most) {
        return found(wording.all(words), most);
    }

    /** The entries that fit at least half of the words, best first: for when none fits them all. */
    public List<Hit> nearest(String words, int most) {
        return found(wording.half(words), most);
    }

    private List<Hit> found(Query query, int most) {
        try {
            TopDocs found = searcher.search(query, most);
            String[] titles = marked(Wording.TITLE_AS_WRITTEN, query, found);
            String[] extracts = marked(Wording.TEXT_AS_WRITTEN, query, found);
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i < found.scoreDocs.length; i++) {
                hits.add(new Hit(entries.get(found.scoreDocs[i].doc), titles[i],
                        Optional.ofNullable(extracts[i]).orElse("").replace(Entry.PARAGRAPH, "").strip()));
            }
            return List.copyOf(hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] marked(String field, Query query, TopDocs found) throws IOException {
        boolean title = field.equals(Wording.TITLE_AS_WRITTEN);
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                .withFieldMatcher(any -> true)
                .withMaxNoHighlightPassages(1)
                .build();
        return highlighter.highlight(field, query, found, title ? 1 : 2);
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new TextField(Wording.TITLE, entry.title(), Field.Store.NO));
        document.add(new TextField(Wording.TITLE_AS_WRITTEN, entry.title(), Field.Store.YES));
        document.add(new TextField(Wording.NAMES, String.join(" ", entry.names()), Field.Store.NO));
        document.add(new TextField(Wording.TEXT, entry.text(), Field.Store.NO));
        document.add(new TextField(Wording.TEXT_AS_WRITTEN, entry.text(), Field.Store.YES));
        return document;
    }
}
