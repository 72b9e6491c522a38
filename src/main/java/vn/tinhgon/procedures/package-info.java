/**
 * Procedure files in: JSON text with the line and column of every part, the published JSON Schema,
 * the importer of the National Public Service Portal's JSON.
 *
 * <p>A file becomes a {@link vn.tinhgon.procedures.ProcedureFile}: {@link
 * vn.tinhgon.procedures.JsonText} reads it, {@link vn.tinhgon.procedures.PortalImporter} turns the
 * portal's shape into ours, {@link vn.tinhgon.procedures.Schemas} checks it, {@link
 * vn.tinhgon.procedures.ProcedureMapper} makes the records of the model.
 */
@NullMarked
package vn.tinhgon.procedures;

import org.jspecify.annotations.NullMarked;
