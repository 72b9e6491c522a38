package vn.tinhgon.language.online;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * Words that speak of handing in online in a procedure that states no such channel: its data
 * contradict each other, and nothing is concluded from the missing channel.
 */
public final class OnlineWords {

  private static final Wording ONLINE =
      Folded.pattern(
          "trực tuyến|cổng dịch vụ công|cổng thông tin (một cửa|điện tử)|môi trường (mạng|điện tử)|một cửa quốc gia"
              + "|(phương thức|hồ sơ|giao dịch|dạng|hình thức|thư|bản|phương tiện|chứng từ) điện tử|qua mạng|email|e-mail"
              + "|hệ thống (thông tin|dịch vụ|xử lý|quản lý)");

  private static final Wording IN_ROW = Folded.pattern("nộp( hồ sơ)? trực tuyến|cổng dịch vụ công");

  private OnlineWords() {}

  /** The clause that says so; absent where there is none, or an online channel is stated. */
  public static @Nullable String read(Procedure procedure) {
    if (procedure.getOnlineChannel()) {
      return null;
    }
    for (Step step : procedure.steps()) {
      String words = Folded.of(step.text()).clause(ONLINE);
      if (!words.isEmpty()) {
        return words;
      }
    }
    for (Channel channel : procedure.channels()) {
      String words = Folded.of(channel.note()).clause(ONLINE);
      if (!words.isEmpty()) {
        return words;
      }
    }
    for (Document document : procedure.documents()) {
      String words = Folded.of(document.name()).clause(IN_ROW);
      if (!words.isEmpty()) {
        return words;
      }
    }
    return null;
  }
}
