package vn.tinhgon.portfolio;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import vn.tinhgon.Reviewer;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * What a review of many procedures at once costs: made-up ones, of which a tenth asks for the
 * result of another. Prints time, time of the processor, peak of the heap and findings. Run by
 * hand: {@code mvn -q test-compile exec:exec@portfolio -Dprocedures=100000}
 */
public final class ManyProcedures {

  private static final String[] VERBS = {"Cấp", "Gia hạn", "Cấp lại", "Công nhận", "Điều chỉnh"};
  private static final String[] THINGS = {
    "sản xuất giống cây trồng",
    "kinh doanh dịch vụ lữ hành",
    "khai thác nước mặt",
    "vận tải hành khách",
    "hành nghề thú y",
    "đào tạo nghề",
    "tổ chức biểu diễn"
  };

  /** Of so many procedures one asks for what an earlier one gives. */
  private static final int LINKED = 10;

  private static final double MILLION = 1e6;

  private ManyProcedures() {}

  /** Argument: how many. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    RuleBook book = RuleBook.bundled();
    ProcedureReader reader = new ProcedureReader();
    Iterable<ProcedureFile> files =
        () ->
            IntStream.range(0, count)
                .mapToObj(
                    i -> reader.read("p" + i + ".json", json(i).getBytes(StandardCharsets.UTF_8)))
                .iterator();
    long start = System.nanoTime();
    Report report = new Reviewer(book).review(files, LocalDate.of(2026, 11, 1));
    double seconds = (System.nanoTime() - start) / MILLION / 1000;
    double processor =
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLION / 1000;
    long linked =
        report.findings().stream().filter(f -> f.finding().rule().startsWith("interlink/")).count();
    System.out.printf(
        Locale.ROOT,
        "%d procedures: %.1f s, of the processor %.1f s, %.2f ms each; heap at most %.0f MB; %d findings, %d of interlink%n",
        count,
        seconds,
        processor,
        processor * 1000 / count,
        peak(),
        report.findings().size(),
        linked);
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(u -> u.getUsed())
            .sum()
        / MILLION;
  }

  /** A procedure with five papers and five steps; the same number gives the same one. */
  private static String json(int number) {
    Random random = new Random(number);
    String thing = pick(THINGS, random) + " loại " + number / 100 + " nhóm " + number;
    String asked =
        number % LINKED == 1 && number > LINKED
            ? "Giấy chứng nhận đủ điều kiện " + thing(number - LINKED)
            : "Báo cáo hoạt động " + thing;
    List<String> papers =
        List.of(
            "Đơn đề nghị " + thing,
            "Bản sao Giấy chứng nhận đăng ký doanh nghiệp",
            "Bản thuyết minh điều kiện " + thing,
            "Danh sách nhân sự kèm bằng cấp chuyên môn",
            asked);
    StringBuilder documents = new StringBuilder();
    for (int i = 0; i < papers.size(); i++) {
      documents
          .append(i == 0 ? "" : ",")
          .append("{\"id\":\"d")
          .append(i)
          .append("\",\"name\":\"")
          .append(papers.get(i))
          .append("\",\"originals\":1,\"copies\":0}");
    }
    return "{\"code\":\"9."
        + String.format("%06d", number)
        + "\",\"name\":\""
        + (number % LINKED <= 1 ? "Cấp" : pick(VERBS, random))
        + " giấy chứng nhận đủ điều kiện "
        + thing(number)
        + "\",\"agencies\":[{\"id\":\"a\",\"name\":\"Sở Công Thương\",\"roles\":[\"execute\"]}],"
        + "\"documents\":["
        + documents
        + "],\"steps\":[{\"id\":\"all\",\"description\":\"Bước 1: Doanh nghiệp nộp hồ sơ trực tuyến hoặc trực tiếp tại Bộ phận Một cửa.\\nBước 2: Bộ phận Một cửa tiếp nhận, kiểm tra hồ sơ, cấp giấy hẹn và chuyển Sở Công Thương trong ngày.\\nBước 3: Trong thời hạn 10 ngày làm việc, Sở Công Thương thẩm định hồ sơ, lấy ý kiến của Sở Tài chính.\\nBước 4: Sở Tài chính trả lời bằng văn bản trong 05 ngày làm việc.\\nBước 5: Sở Công Thương cấp giấy chứng nhận; trường hợp từ chối phải nêu rõ lý do.\"}],"
        + "\"results\":[{\"name\":\"Giấy chứng nhận đủ điều kiện "
        + thing(number)
        + "\"}]}";
  }

  private static String thing(int number) {
    return pick(THINGS, new Random(number)) + " loại " + number / 100 + " nhóm " + number;
  }

  private static String pick(String[] all, Random random) {
    return all[random.nextInt(all.length)];
  }
}
