package org.roomforerror.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Knows how the words of a language are brought to their stems; those of a language that it does not know stay as they are. */
final class Stemming {

    private Stemming() {
    }

    static Analyzer of(Locale language) {
        return switch (language.getLanguage()) {
            case "cs" -> new CzechAnalyzer();
            case "da" -> new DanishAnalyzer();
            case "de" -> new GermanAnalyzer();
            case "en" -> new EnglishAnalyzer();
            case "es" -> new SpanishAnalyzer();
            case "fi" -> new FinnishAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            case "hi" -> new HindiAnalyzer();
            case "hu" -> new HungarianAnalyzer();
            case "id" -> new IndonesianAnalyzer();
            case "it" -> new ItalianAnalyzer();
            case "nl" -> new DutchAnalyzer();
            case "no", "nb", "nn" -> new NorwegianAnalyzer();
            case "pt" -> new PortugueseAnalyzer();
            case "ru" -> new RussianAnalyzer();
            case "sv" -> new SwedishAnalyzer();
            case "tr" -> new TurkishAnalyzer();
            default -> new StandardAnalyzer();
        };
    }
}
