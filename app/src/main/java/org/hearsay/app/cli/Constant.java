package org.hearsay.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A constant of the model in any case of letters, as the JSON has it in lower case.
abstract class Constant<E extends Enum<E>> implements ITypeConverter<E> {

    private final E[] constants;

    private Constant(E[] constants) {
        this.constants = constants;
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                        + Arrays.stream(constants)
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    static final class OfKind extends Constant<SpeakerKind> {
        OfKind() {
            super(SpeakerKind.values());
        }
    }

    static final class OfDispute extends Constant<DisputeKind> {
        OfDispute() {
            super(DisputeKind.values());
        }
    }

    static final class OfAct extends Constant<Act> {
        OfAct() {
            super(Act.values());
        }
    }

    static final class OfForm extends Constant<Form> {
        OfForm() {
            super(Form.values());
        }
    }

    static final class OfCertainty extends Constant<Certainty> {
        OfCertainty() {
            super(Certainty.values());
        }
    }
}
