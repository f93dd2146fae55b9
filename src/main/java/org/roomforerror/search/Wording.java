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
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns a visitor's words into a query: each word may be stemmed, begun only, or one letter wrong. */
final class Wording {

    static final String TITLE = "title";
    static final String TEXT = "text";
    /** The same words unstemmed, for beginnings and typing slips. */
    static final String TITLE_AS_WRITTEN = "titleAsWritten";
    static final String TEXT_AS_WRITTEN = "textAsWritten";
    static final String NAMES = "names";

    static final Analyzer AS_WRITTEN = new StandardAnalyzer();

    /** A beginning that stands in a short title weighs more; whether the whole word is rare does not count. */
    private static final MultiTermQuery.RewriteMethod SHORTER_FIRST = new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(50);

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;
    /** Words shorter than this have too many neighbours one letter away. */
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;
    /** In a shorter word the first letter has to be right: a call is not a fall. */
    private static final int LONG_ENOUGH_FOR_A_SLIP_AT_ONCE = 6;
    /** Shorter than this a beginning fits nearly everything; only the last word may still be on its way. */
    private static final int LONG_ENOUGH_FOR_A_BEGINNING = 3;
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)[xX]\\b");

    private final Analyzer stemmed;

    /** @param stemmed brings words to their stems */
    Wording(Analyzer stemmed) {
        this.stemmed = stemmed;
    }

    /** A query that every one of the words must satisfy in some way; matches nothing when there are no words. */
    Query all(String words) {
        return query(words, BooleanClause.Occur.MUST).build();
    }

    /** A query that half of the words have to satisfy. */
    Query half(String words) {
        BooleanQuery.Builder some = query(words, BooleanClause.Occur.SHOULD);
        return some.setMinimumNumberShouldMatch((some.build().clauses().size() + 1) / 2).build();
    }

    /** Words such as "the", which the stems leave out, may be missing, unless there are no others. */
    private BooleanQuery.Builder query(String words, BooleanClause.Occur each) {
        List<String> written = tokens(AS_WRITTEN, TIMES.matcher(words).replaceAll("×"));
        List<String> telling = written.stream().filter(word -> !tokens(stemmed, word).isEmpty()).toList();
        List<String> asked = telling.isEmpty() ? written : telling;
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < asked.size(); i++) {
            query.add(new DisjunctionMaxQuery(ways(asked.get(i), i == asked.size() - 1), 0.1f), each);
        }
        return query;
    }

    private List<Query> ways(String word, boolean last) {
        List<Query> ways = new ArrayList<>();
        for (String stem : tokens(stemmed, word)) {
            ways.add(boosted(new TermQuery(new Term(TITLE, stem)), 6));
            ways.add(boosted(new TermQuery(new Term(TEXT, stem)), 1.5f));
        }
        ways.add(boosted(new TermQuery(new Term(NAMES, word)), 3));
        ways.add(boosted(new TermQuery(new Term(TEXT_AS_WRITTEN, word)), 0.5f));
        if (last || word.length() >= LONG_ENOUGH_FOR_A_BEGINNING) {
            ways.add(boosted(new PrefixQuery(new Term(TITLE_AS_WRITTEN, word), SHORTER_FIRST), 3));
            ways.add(boosted(new PrefixQuery(new Term(NAMES, word), SHORTER_FIRST), 2));
            ways.add(boosted(new PrefixQuery(new Term(TEXT_AS_WRITTEN, word)), 0.5f));
        }
        if (word.length() >= LONG_ENOUGH_FOR_A_SLIP) {
            int right = word.length() >= LONG_ENOUGH_FOR_A_SLIP_AT_ONCE ? 0 : 1;
            ways.add(boosted(new FuzzyQuery(new Term(TITLE_AS_WRITTEN, word), 1, right), 2));
            ways.add(boosted(new FuzzyQuery(new Term(NAMES, word), 1, right), 1));
            ways.add(boosted(new FuzzyQuery(new Term(TEXT_AS_WRITTEN, word), 1, right), 0.3f));
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
