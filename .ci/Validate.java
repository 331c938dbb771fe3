// Validates PDF files with veraPDF: java -cp … Validate.java FLAVOUR FILE...
// Prints one line for each file and, for each broken rule, its clause, its description and the first place.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    public static void main(String[] args) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        PDFAFlavour flavour = PDFAFlavour.fromString(args[0]);
        int failed = 0;
        for (int i = 1; i < args.length; i++) {
            try (InputStream in = new FileInputStream(args[i]); PDFAParser parser = foundry.createParser(in, flavour)) {
                PDFAValidator validator = foundry.createValidator(flavour, false);
                ValidationResult result = validator.validate(parser);
                if (result.isCompliant()) {
                    continue;
                }
                failed++;
                System.out.println("not " + flavour + ": " + args[i]);
                int told = 0;
                for (TestAssertion found : result.getTestAssertions()) {
                    if (found.getStatus() == TestAssertion.Status.FAILED && told++ < 10) {
                        System.out.println("    " + found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber()
                                + " " + found.getMessage() + " at " + found.getLocation().getContext());
                    }
                }
            }
        }
        System.out.println(flavour + ": " + (args.length - 1 - failed) + " of " + (args.length - 1) + " files are valid");
        System.exit(failed == 0 ? 0 : 1);
    }
}
