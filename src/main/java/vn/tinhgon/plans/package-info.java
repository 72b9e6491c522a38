/**
 * What is to be done about findings: one plan for each procedure (phương án đơn giản hóa), its
 * actions, what they save, and the procedure as they leave it. Everything here is proposed only.
 */
@NullMarked
package vn.tinhgon.plans;

import org.jspecify.annotations.NullMarked;
