package vn.tinhgon.rules;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What a finding says of the procedure that it is about: kept where the procedure itself is not.
 *
 * @param key unique within one review
 * @param code its code
 * @param owner the agency that owns its norm; absent where not known
 */
public record Header(String key, String code, @Nullable Text owner) {}
