package org.roomforerror.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker finds nothing wrong with any page. */
class NuCheckerTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc"; // a name: the checker brings the schema along

    private final List<String> faults = new ArrayList<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, true, true);
    private String path = "";

    @Test
    void everyPageIsValidHtml() throws Exception {
        checker.setUpMainSchema(SCHEMA, handler());
        checker.setUpValidatorAndParsers(handler(), true, false);
        for (Map.Entry<String, String> page : WholeSite.fetched().html.entrySet()) {
            check(page.getKey(), page.getValue());
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws Exception {
        checker.setUpMainSchema(SCHEMA, handler());
        checker.setUpValidatorAndParsers(handler(), true, false);
        check("/wrong", "<!DOCTYPE html><html lang=\"en\"><title>Wrong</title><ul><p hx-get=\"/\">No item</p></ul></html>");
        assertFalse(faults.isEmpty());
    }

    private void check(String page, String html) throws Exception {
        path = page;
        checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
    }

    private ErrorHandler handler() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(path + ":" + fault.getLineNumber() + " " + fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                warning(fault);
            }

            @Override
            public void fatalError(SAXParseException fault) {
                warning(fault);
            }
        };
    }
}
