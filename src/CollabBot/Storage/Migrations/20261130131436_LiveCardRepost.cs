using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LiveCardRepost : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "ActivityId",
                table: "LiveCards",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<long>(
                name: "RepostedAt",
                table: "LiveCards",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "RepostedAt",
                table: "LiveCards");

            migrationBuilder.AlterColumn<string>(
                name: "ActivityId",
                table: "LiveCards",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
