using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class CountedChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Changes_Retrospective_Author",
                table: "Changes");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_FromRoom",
                table: "Changes",
                columns: new[] { "Retrospective", "Typist", "Position", "Tenant" },
                filter: "\"Origin\" = 'Room'");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Retrospective_Author_Position",
                table: "Changes",
                columns: new[] { "Retrospective", "Author", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Retrospective_Direction_Tenant",
                table: "Changes",
                columns: new[] { "Retrospective", "Direction", "Tenant" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Ungrouped",
                table: "Changes",
                columns: new[] { "Retrospective", "Tenant", "Theme", "IsRevealed" },
                filter: "\"IsRevealed\" AND \"Theme\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Changes_FromRoom",
                table: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Changes_Retrospective_Author_Position",
                table: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Changes_Retrospective_Direction_Tenant",
                table: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Changes_Ungrouped",
                table: "Changes");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Retrospective_Author",
                table: "Changes",
                columns: new[] { "Retrospective", "Author" });
        }
    }
}
