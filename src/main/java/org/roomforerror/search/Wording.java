package org.roomforerror.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Turns a visitor's words into a query: each word may be stemmed, begun only, or one letter wrong. */
final class Wording {

    static final String TITLE = "title";
    static final String TEXT = "text";
    /** The same words unstemmed, for beginnings and typing slips. */
    static final String TITLE_AS_WRITTEN = "titleAsWritten";
    static final String TEXT_AS_WRITTEN = "textAsWritten";

    static final Analyzer AS_WRITTEN = new StandardAnalyzer();

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;
    /** Words shorter than this have too many neighbours one letter away. */
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;

    private final Analyzer stemmed;

    /** @param stemmed brings words to their stems */
    Wording(Analyzer stemmed) {
        this.stemmed = stemmed;
    }

    /** A query that every one of the words must satisfy in some way; matches nothing when there are no words. */
    Query query(String words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : tokens(AS_WRITTEN, words)) {
            List<Query> ways = ways(word);
            all.add(new DisjunctionMaxQuery(ways, 0.1f), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private List<Query> ways(String word) {
        List<Query> ways = new ArrayList<>();
        for (String stem : tokens(stemmed, word)) {
            ways.add(boosted(new TermQuery(new Term(TITLE, stem)), 6));
            ways.add(boosted(new TermQuery(new Term(TEXT, stem)), 1.5f));
        }
        ways.add(boosted(new PrefixQuery(new Term(TITLE_AS_WRITTEN, word)), 3));
        ways.add(boosted(new PrefixQuery(new Term(TEXT_AS_WRITTEN, word)), 0.5f));
        if (word.length() >= LONG_ENOUGH_FOR_A_SLIP) {
            ways.add(boosted(new FuzzyQuery(new Term(TITLE_AS_WRITTEN, word), 1, 1), 2));
            ways.add(boosted(new FuzzyQuery(new Term(TEXT_AS_WRITTEN, word), 1, 1), 0.3f));
        }
        return ways;
    }

    private static Query boosted(Query query, float by) {
        return new BoostQuery(query, by);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        try (TokenStream stream = analyzer.tokenStream("", bounded)) {
            CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && tokens.size() < MOST_WORDS) {
                tokens.add(token.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
