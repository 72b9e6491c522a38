/**
 * What an administrative procedure is: immutable records, each part of which knows its place.
 *
 * <p>Glossary: one word for one thing, in the law, in the code and in the files.
 *
 * <table>
 * <caption>Vietnamese term, English name, JSON field</caption>
 * <tr><th>Thuật ngữ</th><th>Type</th><th>JSON</th></tr>
 * <tr><td>thủ tục hành chính (TTHC)</td><td>{@link Procedure}</td><td>(the file)</td></tr>
 * <tr><td>mã TTHC</td><td>{@link Procedure#code}</td><td>code</td></tr>
 * <tr><td>lĩnh vực</td><td>{@link Procedure#field}</td><td>field</td></tr>
 * <tr><td>cơ quan công bố</td><td>{@link Procedure#publisher}</td><td>publisher</td></tr>
 * <tr><td>quyết định công bố</td><td>{@link Procedure.Decision}</td><td>decision</td></tr>
 * <tr><td>cấp thực hiện</td><td>{@link Level}</td><td>levels</td></tr>
 * <tr><td>đối tượng thực hiện</td><td>{@link Procedure#applicants}</td><td>applicants</td></tr>
 * <tr><td>trường hợp</td><td>{@link Case}</td><td>cases</td></tr>
 * <tr><td>cơ quan giải quyết, tiếp nhận, phối hợp</td><td>{@link Agency}</td><td>agencies</td></tr>
 * <tr><td>ủy quyền</td><td>{@link Delegation}</td><td>delegations</td></tr>
 * <tr><td>cách thức thực hiện</td><td>{@link Channel}</td><td>channels</td></tr>
 * <tr><td>thời hạn giải quyết</td><td>{@link Deadline}</td><td>channels[].deadline, steps[].deadline</td></tr>
 * <tr><td>phí, lệ phí</td><td>{@link Fee}</td><td>channels[].fees</td></tr>
 * <tr><td>dịch vụ công trực tuyến</td><td>{@link OnlineService}</td><td>onlineService</td></tr>
 * <tr><td>mức dịch vụ công trực tuyến, vướng mắc</td><td>{@link OnlineLevel}, {@link Blocker}</td><td></td></tr>
 * <tr><td>rào cản toàn trình</td><td>{@link Blocker}</td><td>(read from the words)</td></tr>
 * <tr><td>số lượng (bộ) hồ sơ</td><td>{@link Procedure#dossierSets}</td><td>dossierSets</td></tr>
 * <tr><td>yêu cầu nhiều bản, nhiều bộ</td><td>{@link Copies}</td><td>(read from the words and numbers)</td></tr>
 * <tr><td>thành phần hồ sơ</td><td>{@link Document}</td><td>documents</td></tr>
 * <tr><td>gánh nặng tuân thủ trong một dòng hồ sơ</td><td>{@link Burden}</td><td>(read from the words)</td></tr>
 * <tr><td>giấy tờ trong một dòng hồ sơ</td><td>{@link Paper}</td><td>(read from the words)</td></tr>
 * <tr><td>loại giấy tờ</td><td>{@link DocumentKind}</td><td>documents[].kind</td></tr>
 * <tr><td>bản chính, bản sao, bản sao chứng thực</td><td>{@link Document.CopyForm}</td><td>documents[].copyForm</td></tr>
 * <tr><td>khoản thu và căn cứ của nó</td><td>{@link Charge}</td><td>(read from the fees and legal bases)</td></tr>
 * <tr><td>bộ phận tạo thành (Điều 8.2)</td><td>{@link Completeness}</td><td>(told from the whole file)</td></tr>
 * <tr><td>lỗi dữ liệu</td><td>{@link Defect}</td><td>source.defects, and read from the words</td></tr>
 * <tr><td>trình tự thực hiện, bước</td><td>{@link Step}</td><td>steps</td></tr>
 * <tr><td>kết quả thực hiện</td><td>{@link Result}</td><td>results</td></tr>
 * <tr><td>yêu cầu, điều kiện</td><td>{@link Procedure#conditions}</td><td>conditions</td></tr>
 * <tr><td>căn cứ pháp lý</td><td>{@link LegalBasis}</td><td>legalBases</td></tr>
 * <tr><td>số liệu tính chi phí tuân thủ</td><td>{@link CostFigures}</td><td>burden</td></tr>
 * <tr><td>lợi ích mà quyết định, phương án nêu</td><td>{@link Claim}</td><td>burden.claims</td></tr>
 * <tr><td>số hồ sơ trong năm</td><td>{@link Procedure.Statistics}</td><td>statistics</td></tr>
 * </table>
 */
@NullMarked
package vn.tinhgon.model;

import org.jspecify.annotations.NullMarked;
